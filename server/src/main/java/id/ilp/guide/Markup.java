package id.ilp.guide;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlComposer;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * Makes what HL7's renderers wrote fit for our pages: no inline style or image (the pages forbid both), no link to where
 * nothing is, real table heads. The depth of an element, which HL7 draws with images, becomes a class.
 */
final class Markup {

  private static final Set<String> KEPT = Set.of("href", "title", "colspan", "rowspan", "class", "lang");
  private static final Pattern ICON = Pattern.compile("icon[_-]([a-z0-9_-]+)\\.\\w+");
  private static final Pattern LOCAL_DEFINITION = Pattern.compile("^(?:defs\\.html.*|.*build\\.fhir\\.org.*|.*#?\\?gen.*)$");

  private Markup() {}

  static String of(XhtmlNode node) throws IOException {
    cleanElement(node);
    return new XhtmlComposer(XhtmlComposer.HTML, false).compose(node);
  }

  private static void clean(XhtmlNode node) {
    if (!node.hasChildren()) {
      return;
    }
    List<XhtmlNode> children = node.getChildNodes();
    children.removeIf(Markup::isUseless);
    children.stream().filter(child -> child.getNodeType() == NodeType.Element).forEach(Markup::cleanElement);
  }

  private static void cleanElement(XhtmlNode element) {
    switch (element.getName()) {
      case "td", "th" -> cell(element);
      case "img" -> icon(element);
      case "a" -> link(element);
      case "table" -> table(element);
      default -> {
        // Kept as it is.
      }
    }
    attributes(element);
    clean(element);
  }

  private static boolean isUseless(XhtmlNode node) {
    if (node.getNodeType() != NodeType.Element) {
      return node.getNodeType() == NodeType.Comment;
    }
    boolean anchor = node.getName().equals("a") && node.getAttribute("href") == null;
    boolean help = node.getName().equals("a") && node.getAttribute("href") != null
        && node.getAttribute("href").contains("ig-guidance") && hasImage(node);
    boolean head = "res-header-id".equals(node.getAttribute("class"));
    boolean box = node.getName().equals("div") && String.valueOf(node.getAttribute("style")).contains("inline-block");
    return anchor || help || head || box;
  }

  private static boolean hasImage(XhtmlNode node) {
    return node.getChildNodes().stream().anyMatch(child -> "img".equals(child.getName()));
  }

  /** The images before an element's icon are the lines of the tree: as many as the element is deep. */
  private static void cell(XhtmlNode cell) {
    List<XhtmlNode> images =
        cell.getChildNodes().stream().filter(child -> "img".equals(child.getName())).toList();
    if (images.size() > 1) {
      cell.setAttribute("class", "depth-" + (images.size() - 2));
      images.subList(0, images.size() - 1).forEach(cell.getChildNodes()::remove);
    } else {
      cell.getAttributes().remove("class");
    }
  }

  private static void icon(XhtmlNode image) {
    String source = String.valueOf(image.getAttribute("src"));
    String title = image.getAttribute("title");
    image.setName("span");
    image.getAttributes().clear();
    var name = ICON.matcher(source);
    image.setAttribute("class", name.find() ? "icon " + name.group(1).replace('_', '-') : "icon");
    if (title != null) {
      image.setAttribute("title", title);
    }
    // An element without content would be written as an empty tag, which HTML reads as an opening one.
    image.addText("\u200b");
  }

  private static void link(XhtmlNode link) {
    if (LOCAL_DEFINITION.matcher(link.getAttribute("href")).matches()) {
      link.setName("span");
      link.getAttributes().remove("href");
    }
  }

  /** Some renderers write the head of a table as bold cells. */
  private static void table(XhtmlNode table) {
    XhtmlNode first = table.getChildNodes().stream().filter(child -> "tr".equals(child.getName())).findFirst().orElse(null);
    if (first == null) {
      return;
    }
    List<XhtmlNode> cells = first.getChildNodes().stream().filter(child -> "td".equals(child.getName())).toList();
    boolean bold = !cells.isEmpty() && cells.stream().allMatch(Markup::isBold);
    if (bold) {
      cells.forEach(cell -> cell.setName("th"));
    }
  }

  private static boolean isBold(XhtmlNode cell) {
    return cell.getChildNodes().stream()
        .filter(child -> child.getNodeType() == NodeType.Element)
        .allMatch(child -> child.getName().equals("b"));
  }

  private static void attributes(XhtmlNode element) {
    Map<String, String> attributes = element.getAttributes();
    attributes.keySet().retainAll(KEPT);
    if ("null".equals(attributes.get("title"))) {
      attributes.remove("title");
    }
    if ("hierarchy".equals(attributes.get("class"))) {
      attributes.remove("class");
    }
  }
}
