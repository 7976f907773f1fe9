package id.ilp.district;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * An invented Kabupaten Belu: network, staff, families and a year of their lives, as transaction Bundles. First the
 * network, then the families village by village, each followed by its visits in the order in which they were entered,
 * and after each village the families that its kader look after.
 *
 * <p>It rests on {@link SandboxFiles}: the health office, the laboratory and Puskesmas Halilulik come from there.
 */
public final class District {

  /** Goes up when the same plan gives other Bundles: what one edition has begun another does not end. */
  public static final String EDITION = "2";

  private final DistrictPlan plan;
  private final Register register = new Register();
  private final Names names = new Names();
  private final Codes codes = new Codes();
  private final Growth growth = new Growth();
  private Predicate<Parcel> sink;
  private boolean stopped;
  private int parcels;
  private int people;
  private int families;

  public District(DistrictPlan plan) {
    this.plan = plan;
  }

  /**
   * Makes the district, once.
   *
   * @param taker takes each Bundle in turn; false stops
   * @return whether all of it was taken
   */
  public boolean write(Predicate<Parcel> taker) {
    sink = taker;
    Network network = new Network(plan, register, names);
    network.write(bundle -> pass(0, bundle));
    List<Post> posts = network.posts();
    for (int village = 0; village < posts.size() && !stopped; village++) {
      village(posts.get(village), village, posts.size());
    }
    return !stopped;
  }

  private void pass(int family, String bundle) {
    if (!stopped) {
      stopped = !sink.test(new Parcel(++parcels, family, people, bundle));
    }
  }

  /** The first families of each village are figures, until all have come. */
  private void village(Post post, int index, int villages) {
    int share = (int) ((long) plan.people() * (index + 1) / villages);
    List<Family> neighbours = new ArrayList<>();
    int figure = index;
    while (!stopped && (people < share || figure < Figures.count() && people < plan.people())) {
      boolean isFigure = figure < Figures.count();
      families++;
      boolean card = isFigure ? Figures.hasCard(figure) : new Dice(plan.seed() + 1, families).percent(97);
      FamilyMaker maker = new FamilyMaker(plan, families, post, register, names, card);
      Family family = isFigure ? Figures.fill(figure, maker) : RandomFamilies.fill(maker);
      figure += villages;
      people += family.members.size();
      neighbours.add(family);
      family(family, maker.dice());
    }
    if (!stopped && !neighbours.isEmpty()) {
      pass(0, Assignments.of(post, neighbours, plan.date(), new Dice(plan.seed(), -1000L - index)));
    }
  }

  private void family(Family family, Dice dice) {
    pass(family.number, FamilyRecords.of(family, dice));
    Story story = new Story(family, plan.date(), dice, codes);
    for (int i = 0; i < family.pregnancies.size(); i++) {
      Pregnancy pregnancy = family.pregnancies.get(i);
      AntenatalCare antenatal = new AntenatalCare(story, pregnancy, i);
      antenatal.tell();
      if (pregnancy.delivered() != null) {
        new DeliveryCare(story, pregnancy, antenatal, i).tell();
      }
    }
    List.copyOf(family.members).forEach(person -> life(person, family, story, dice));
    new HomeVisits(story).tell();
    story.tell(bundle -> pass(family.number, bundle));
  }

  private void life(Person person, Family family, Story story, Dice dice) {
    if (person.years(plan.date()) < 5) {
      new ChildCare(story, person, growth).tell();
    }
    if (person.has(Trait.SCREENED)) {
      new Screening(story, person).tell();
    }
    new ChronicCare(story, person).tell();
    new TuberculosisCare(story, person).tell();
    new OtherVisits(story, person).tell();
    if (person.has(Trait.SECOND_RECORD)) {
      Person copy = FamilyRecords.doubleOf(person, family).with(Trait.SICK);
      pass(family.number, FamilyRecords.second(copy, family, dice));
      new OtherVisits(story, copy).tell();
    }
  }
}
