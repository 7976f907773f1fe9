package id.ilp.guide;

import id.ilp.platform.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.ExampleScenario;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * One published definition of the guide.
 *
 * @param resource as the package holds it
 * @param domain the word of the folder that it was written in, such as {@code pregnancy}
 */
// x
record Artefact(MetadataResource resource, String domain) {

  /** Titles are written "Indonesian (English)". */
  private static final Pattern TITLE = Pattern.compile("(.+?) \\(([^()]+(?:\\([^()]*\\)[^()]*)?)\\)");

  public String type() {
    return resource.fhirType();
  }

  public String id() {
    return resource.getIdPart();
  }

  public String key() {
    return type() + "/" + id();
  }

  public String page() {
    return type() + "-" + id() + ".html";
  }

  public String json() {
    return type() + "-" + id() + ".json";
  }

  public String url() {
    return resource.getUrl();
  }

  public String description() {
    return resource instanceof ExampleScenario scenario ? scenario.getPurpose() : resource.getDescription();
  }

  /** The owner's notice, or null. Not every kind of resource has room for one. */
  public String copyright() {
    Property notice = resource.getNamedProperty("copyright");
    return notice == null || !notice.hasValues() ? null : notice.getValues().get(0).primitiveValue();
  }

  public Text title() {
    if (resource instanceof ExampleScenario scenario) {
      // It has no title; its purpose begins with what happens.
      String first = scenario.getPurpose().split("[;.]")[0];
      return new Text(first, first);
    }
    String title = resource.getTitle() == null ? resource.getName() : resource.getTitle();
    Matcher both = TITLE.matcher(title == null ? id() : title);
    return both.matches() ? new Text(both.group(1), both.group(2)) : new Text(title, title);
  }

  public boolean isProfile() {
    return resource instanceof StructureDefinition definition && !definition.getType().equals("Extension");
  }

  public Kind kind() {
    return Kind.of(resource);
  }
}
