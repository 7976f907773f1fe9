package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Episodes of care, each by a number under which it is sent again and referred to. */
final class Episodes {

  private Episodes() {}

  /** @param end the last day, or null while it goes on */
  static ObjectNode of(Story story, String type, String display, Person person, String number,
      LocalDate start, LocalDate end) {
    Centre centre = story.post().centre();
    return Json.resource("EpisodeOfCare")
        .<ObjectNode>set("identifier", Json.list(Json.identifier(numbers(centre), number)))
        .put("status", end == null ? "active" : "finished")
        .<ObjectNode>set("type", Json.list(
            Json.concept(Json.coding(Systems.KEMKES_CODES + "episodeofcare-type", type, display))))
        .<ObjectNode>set("patient", person.reference())
        .<ObjectNode>set("managingOrganization",
            Json.reference("Organization/" + centre.organization(), centre.name()))
        .set("period", Json.period(Times.at(start, 9 * 60), end == null ? null : Times.at(end, 9 * 60)));
  }

  /** The address of one that was sent before. */
  static String reference(Story story, String number) {
    return "EpisodeOfCare?identifier=" + numbers(story.post().centre()) + "|" + number;
  }

  private static String numbers(Centre centre) {
    return Systems.NUMBERS + "episode-of-care/" + centre.number();
  }
}
