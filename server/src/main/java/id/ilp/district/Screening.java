package id.ilp.district;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The yearly check: at school, at the posyandu or pustu, or geriatric. */
final class Screening {

  private static final List<String> DOMAINS = List.of("skilas-cognition", "skilas-mobility", "skilas-nutrition",
      "skilas-vision", "skilas-hearing", "skilas-depression");
  private static final String GERIATRIC_SCREENING = "171313004";
  private static final int AUGUST = 8;
  private static final int CLASS_1 = 7;
  private static final int CLASS_5 = 11;
  private static final int BARTHEL_INDEPENDENT = 20;
  private static final int BARTHEL_MILD = 12;

  private final Story story;
  private final Person person;

  Screening(Story story, Person person) {
    this.story = story;
    this.person = person;
  }

  void tell() {
    int age = person.years(story.today);
    if (age >= 6 && age < 18) {
      school();
    } else if (age >= 18 && age < 60) {
      Place place = story.dice.percent(60) ? story.post().openDay() : story.post().building();
      story.villageVisit(person, place, story.today.minusDays(story.dice.between(10, 350)), this::adult);
    } else if (age >= 60) {
      Place place = story.dice.percent(50) ? story.post().building()
          : story.post().centre().room(Room.ADULT);
      story.visit(person, place, story.today.minusDays(story.dice.between(10, 350)), this::geriatric);
    }
  }

  /** Each school is seen on some days of August. */
  private void school() {
    LocalDate day = LocalDate.of(story.today.getYear(), AUGUST, 4 + story.family.number % 20);
    LocalDate past = day.isBefore(story.today) ? day : day.minusYears(1);
    if (person.years(past) >= 6) {
      story.visit(person, story.post().school(), past, this::pupil);
    }
  }

  private void pupil(Visit visit) {
    int age = person.years(visit.day);
    int height = Math.min(person.female ? 154 : 165, 80 + age * 57 / 10) + story.dice.around(-7, 7);
    int index = 140 + age * 4 + story.dice.around(-18, 30);
    visit.cluster("maternal-child").diagnosis("Z10.8")
        .tenths("weight", index * height * height / 10_000)
        .number("height", height);
    visit.add(visit.observation("visual-acuity")
        .set("valueRatio", Json.object()
            .<ObjectNode>set("numerator", Json.object().put("value", 6))
            .set("denominator", Json.object().put("value", story.dice.percent(90) ? 6 : 12))));
    if (story.dice.percent(85)) {
      visit.add(Deworming.given(visit));
    }
    if (age >= 13) {
      visit.number("systolic", story.dice.around(92, 124)).number("diastolic", story.dice.around(58, 78));
    }
    if (age == CLASS_1) {
      Vaccines.give(visit, "school-mr", visit.day);
    } else if (age == CLASS_5 && person.female) {
      Vaccines.give(visit, "hpv1", visit.day);
    }
    if (age >= 12 && person.female) {
      int tenths = story.dice.around(108, 140);
      if (tenths < 110) {
        visit.tenths("haemoglobin-capillary", tenths);
      } else {
        visit.classed("haemoglobin-capillary", BigDecimal.valueOf(tenths, 1),
            tenths < 120 ? "anaemia-mild" : "no-anaemia");
      }
      visit.add(Tablets.weekly(visit, story.dice.between(0, 8)));
    }
  }

  private void adult(Visit visit) {
    measure(visit);
    visit.cluster("adult-elderly").diagnosis("Z00.0")
        .answers("smoking", !person.female && story.dice.percent(55) ? "smoker" : "non-smoker");
    int age = person.years(visit.day);
    if (age >= 40 || person.has(Trait.DIABETES)) {
      visit.number("glucose", person.has(Trait.DIABETES) ? story.dice.around(190, 290) : story.dice.around(82, 138));
    }
    if (story.dice.percent(20)) {
      visit.count("srq-20", story.dice.percent(88) ? story.dice.below(5) : story.dice.between(7, 14));
    }
    if (person.has(Trait.CONTRACEPTION)) {
      visit.add(FamilyPlanning.used(visit, story.dice));
    } else if (person.has(Trait.UNMET_NEED)) {
      visit.add(FamilyPlanning.declined(visit, story.dice));
    }
    if (visit.place.setting().equals("posyandu")) {
      visit.helper(story.family.kader);
    }
  }

  private void geriatric(Visit visit) {
    visit.type(Systems.SNOMED, GERIATRIC_SCREENING).cluster("adult-elderly").diagnosis("Z00.0");
    measure(visit);
    skilas(visit);
    int barthel = story.dice.percent(70) ? BARTHEL_INDEPENDENT : story.dice.between(9, 19);
    visit.classed("adl", BigDecimal.valueOf(barthel), barthel == BARTHEL_INDEPENDENT ? "independent"
        : barthel >= BARTHEL_MILD ? "mild-dependence" : "moderate-dependence");
  }

  private void skilas(Visit visit) {
    ArrayNode domains = Json.list();
    int problems = 0;
    for (String domain : DOMAINS) {
      boolean problem = story.dice.percent(16);
      problems += problem ? 1 : 0;
      domains.add(Json.object().<ObjectNode>set("code", visit.concept(domain)).put("valueBoolean", problem));
    }
    visit.add(visit.observation("skilas").put("valueInteger", problems)
        .<ObjectNode>set("interpretation", Json.list(visit.concept(problems == 0 ? "normal" : "abnormal")))
        .set("component", domains));
  }

  private void measure(Visit visit) {
    boolean high = person.has(Trait.HYPERTENSION);
    int height = story.dice.around(person.female ? 142 : 152, person.female ? 163 : 176);
    visit.tenths("weight", story.dice.around(178, 290) * height * height / 10_000)
        .number("height", height)
        .number("waist", story.dice.around(65, 102))
        .number("systolic", story.dice.around(high ? 138 : 100, high ? 176 : 136))
        .number("diastolic", story.dice.around(high ? 86 : 62, high ? 104 : 86));
  }
}
