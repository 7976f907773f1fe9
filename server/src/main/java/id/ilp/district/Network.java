package id.ilp.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The district before its people: areas, hospital, puskesmas, and pustu and posyandu of the villages with people. */
final class Network {

  private static final int PEOPLE_OF_A_VILLAGE = 40;
  private static final int FEWEST_VILLAGES = 5;
  /** Its warehouse supplies the puskesmas with medicines. */
  private static final String HEALTH_OFFICE = "1000053000";
  private static final LocalDate DISTRICTS_BEGAN = LocalDate.of(2025, 3, 10);

  private final Atlas atlas = new Atlas();
  private final DistrictPlan plan;
  private final Dice dice;
  private final Staff staff;
  private final List<Post> posts = new ArrayList<>();

  Network(DistrictPlan plan, Register register, Names names) {
    this.plan = plan;
    this.dice = new Dice(plan.seed(), -1);
    this.staff = new Staff(register, names, dice, plan.date());
  }

  /** Writes everything, and knows the posts from then on. */
  void write(Consumer<String> bundles) {
    List<Village> served = atlas.inOrder().subList(0, villages());
    bundles.accept(areas(served).text());
    bundles.accept(organizations().text());
    atlas.centres().stream().filter(centre -> !centre.isHalilulik())
        .forEach(centre -> bundles.accept(centre(centre).text()));
    for (Village village : served) {
      Entries entries = new Entries(dice);
      posts.add(post(village, posts.size(), entries));
      bundles.accept(entries.text());
    }
  }

  List<Post> posts() {
    return posts;
  }

  private int villages() {
    return Math.max(FEWEST_VILLAGES, Math.min(atlas.villages().size(), plan.people() / PEOPLE_OF_A_VILLAGE));
  }

  private Entries areas(List<Village> served) {
    Entries entries = new Entries(dice);
    Csv.read("districts.csv").forEach(row -> entries.put(Facilities.area("area-" + row.get("code"), Systems.AREA,
        row.get("code"), "Kecamatan " + row.get("name"), "area-5304")));
    atlas.villages().forEach(village -> entries.put(Facilities.area(village.area(), Systems.AREA, village.code(),
        village.title(), "area-" + village.district())));
    for (Village village : served) {
      for (int hamlet = 1; hamlet <= 2; hamlet++) {
        entries.put(Facilities.area(village.hamlet(hamlet), Systems.SUB_VILLAGE, village.code() + "-dusun-" + hamlet,
            "Dusun " + hamlet + " " + village.title(), village.area()));
      }
    }
    return entries;
  }

  private Entries organizations() {
    Entries entries = new Entries(dice);
    entries.put(Facilities.hospital(atlas.villages().stream()
        .filter(village -> village.name().equals("Manumutin")).findFirst().orElseThrow()));
    atlas.centres().stream().filter(centre -> !centre.isKnown())
        .forEach(centre -> entries.put(Facilities.puskesmas(centre, atlas.villagesOf(centre))));
    Medicine.all().forEach(medicine -> entries.put(medicine.resource(HEALTH_OFFICE)));
    return entries;
  }

  private Entries centre(Centre centre) {
    Entries entries = new Entries(dice);
    for (Room room : Room.values()) {
      entries.put(Facilities.room(centre, room));
    }
    Facilities.services(centre).forEach(entries::put);
    for (Duty duty : Duty.values()) {
      // Few puskesmas have a dentist, a sanitarian and all the others; those who receive patients are everywhere.
      if (duty.leads || duty == Duty.PHARMACY || dice.percent(65)) {
        Worker worker = staff.professional(duty.slug + "-" + centre.organization(), duty, entries);
        centre.employs(duty, worker);
        entries.put(Staff.role(worker, centre.organization(), duty.role, staff.longAgo(), null,
            Facilities.service(centre, duty.service), duty.leads ? "cluster-lead" : "cluster-member"));
      }
    }
    return entries;
  }

  private Post post(Village village, int index, Entries entries) {
    Centre centre = atlas.centreOf(village);
    TeamShape shape = TeamShape.of(index, dice);
    boolean known = index == 0;
    Worker midwife = known ? new Worker("bidan-agustina-mau", "Agustina Mau, A.Md.Keb.")
        : shape.midwife() ? staff.professional("bidan-pustu-" + village.slug(), Duty.MIDWIFE, entries) : null;
    Worker nurse = known ? new Worker("perawat-domi-bria", "Dominikus Bria, A.Md.Kep.")
        : shape.nurse() ? staff.professional("perawat-pustu-" + village.slug(), Duty.NURSE, entries) : null;
    List<Worker> kader = new ArrayList<>();
    for (int number = 1; number <= shape.kader(); number++) {
      kader.add(staff.kader("kader-" + village.slug() + "-" + number, entries));
    }
    Post post = new Post(village, centre, midwife, nurse, List.copyOf(kader));
    if (!known) {
      entries.put(Facilities.pustu(post));
      entries.put(Facilities.building(post, shape.everyDay()));
      entries.put(Facilities.school(post));
      writePustu(post, shape, entries);
    }
    entries.put(Facilities.posyandu(post));
    entries.put(Facilities.openDay(post));
    kader.forEach(each -> entries.put(Staff.kaderRole(each, post, plan.date())));
    return post;
  }

  private void writePustu(Post post, TeamShape shape, Entries entries) {
    LocalDate today = plan.date();
    if (post.midwife() != null) {
      entries.put(Staff.role(post.midwife(), post.pustu(), "midwife", staff.longAgo(), null, null, null));
    }
    if (post.nurse() != null) {
      LocalDate since = shape.replaced() ? today.minusDays(90) : staff.longAgo();
      entries.put(Staff.role(post.nurse(), post.pustu(), "nurse", since, null, null, null));
    }
    if (shape.replaced()) {
      // Nobody between the one who left and the one who came.
      Worker former = staff.professional("perawat-lama-pustu-" + post.village().slug(), Duty.NURSE, entries);
      entries.put(Staff.role(former, post.pustu(), "nurse", staff.longAgo(), today.minusDays(240), null, null));
    }
    LocalDate since = DISTRICTS_BEGAN.isBefore(today) ? DISTRICTS_BEGAN : today.minusDays(1);
    entries.put(Staff.team(post, since, shape.inTeam()));
  }
}
