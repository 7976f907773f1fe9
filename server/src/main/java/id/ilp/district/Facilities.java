package id.ilp.district;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Organizations, places and services of the network, as FHIR resources with lasting ids. */
final class Facilities {

  private static final List<String> EVERY_DAY = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> WORKING_DAYS = EVERY_DAY.subList(0, 6);

  private static final List<String[]> SERVICES = List.of(
      new String[] {"klaster-1", "management", "Klaster 1 Manajemen"},
      new String[] {"klaster-2", "maternal-child", "Klaster 2 Ibu dan Anak"},
      new String[] {"klaster-3", "adult-elderly", "Klaster 3 Usia Dewasa dan Lanjut Usia"},
      new String[] {"klaster-4", "communicable-disease", "Klaster 4 Penanggulangan Penyakit Menular"},
      new String[] {"lintas-klaster", "cross-cluster", "Lintas Klaster"});

  private Facilities() {}

  static ObjectNode area(String id, String system, String value, String name, String partOf) {
    return resource("Location", id, "ilp-area")
        .<ObjectNode>set("identifier", Json.list(Json.identifier(system, value)))
        .put("status", "active").put("name", name).put("mode", "instance")
        .<ObjectNode>set("physicalType", physical("jdn", "Jurisdiction"))
        .set("partOf", Json.reference("Location/" + partOf));
  }

  static ObjectNode hospital(Village seat) {
    String number = "1000053002";
    return organization("rsud-belu", "ilp-organization", "104", "Rumah Sakit", "RSUD Kabupaten Belu", number, seat,
        "dinkes-belu", "area-5304", true);
  }

  static ObjectNode puskesmas(Centre centre, List<Village> villages) {
    ObjectNode puskesmas = organization(centre.organization(), "ilp-puskesmas", "102",
        "Pusat Kesehatan Masyarakat", centre.name(), centre.number(), centre.seat(), "dinkes-belu", null, true);
    ArrayNode areas = puskesmas.putArray("extension");
    villages.forEach(village -> areas.add(serviceArea(village.area())));
    return puskesmas;
  }

  static ObjectNode pustu(Post post) {
    return organization(post.pustu(), "ilp-pustu", "OT000002", "Pustu", post.pustuName(), post.centre().number(),
        post.village(), post.centre().organization(), post.village().area(), false);
  }

  static ObjectNode posyandu(Post post) {
    return organization(post.posyandu(), "ilp-posyandu", "131", "Posyandu", post.posyanduName(),
        post.centre().number(), post.village(), post.pustu(), post.village().hamlet(2), false);
  }

  /** @param national whether it has a number of its own; otherwise it is numbered by the puskesmas */
  private static ObjectNode organization(String id, String profile, String type, String kind, String name,
      String number, Village village, String partOf, String area, boolean national) {
    ObjectNode organization = resource("Organization", id, profile);
    if (area != null) {
      organization.set("extension", Json.list(serviceArea(area)));
    }
    ArrayNode identifiers = organization.putArray("identifier");
    if (national) {
      identifiers.add(Json.official(Systems.KEMKES + "id/org-number", number));
    }
    identifiers.add(Json.identifier(Systems.NUMBERS + "organization/" + number, id));
    return organization.put("active", true)
        .<ObjectNode>set("type", Json.list(
            Json.concept(Json.coding(Systems.KEMKES_CODES + "organization-type", type, kind))))
        .put("name", name)
        .<ObjectNode>set("address", Json.list(village.address("work", village.title())))
        .set("partOf", Json.reference("Organization/" + partOf));
  }

  private static ObjectNode serviceArea(String area) {
    return Json.extension(Systems.ILP_EXTENSIONS + "service-area", "valueReference",
        Json.reference("Location/" + area));
  }

  static ObjectNode room(Centre centre, Room room) {
    return place(centre.location(room), centre.number(), room.title, "ro", "Room", centre.organization(),
        centre.seat().area());
  }

  /** @param everyDay whether it is open on Sundays too */
  static ObjectNode building(Post post, boolean everyDay) {
    Place place = post.building();
    ObjectNode building = place(place.location(), place.number(), place.locationName(), "bu", "Building",
        post.pustu(), post.village().hamlet(2));
    ArrayNode days = Json.list();
    (everyDay ? EVERY_DAY : WORKING_DAYS).forEach(days::add);
    return building.set("hoursOfOperation", Json.list(Json.object().<ObjectNode>set("daysOfWeek", days)
        .put("openingTime", "07:30:00").put("closingTime", "14:00:00")));
  }

  static ObjectNode openDay(Post post) {
    Place place = post.openDay();
    return place(place.location(), place.number(), place.locationName(), "bu", "Building", post.posyandu(),
        post.village().hamlet(2));
  }

  static ObjectNode school(Post post) {
    Place place = post.school();
    return place(place.location(), place.number(), place.locationName(), "bu", "Building",
        post.centre().organization(), post.village().hamlet(2));
  }

  private static ObjectNode place(
      String id, String number, String name, String kind, String display, String manager, String partOf) {
    return resource("Location", id, "ilp-place")
        .<ObjectNode>set("identifier", Json.list(Json.identifier(Systems.NUMBERS + "location/" + number, id)))
        .put("status", "active").put("name", name).put("mode", "instance")
        .<ObjectNode>set("physicalType", physical(kind, display))
        .<ObjectNode>set("managingOrganization", Json.reference("Organization/" + manager))
        .set("partOf", Json.reference("Location/" + partOf));
  }

  private static ObjectNode physical(String code, String display) {
    return Json.concept(Json.coding(Systems.HL7 + "location-physical-type", code, display));
  }

  /** The five cluster units of a puskesmas. */
  static List<ObjectNode> services(Centre centre) {
    return SERVICES.stream().map(service ->
        resource("HealthcareService", service(centre, service[0]), "ilp-cluster-service")
            .<ObjectNode>set("identifier", Json.list(
                Json.identifier(Systems.NUMBERS + "organization/" + centre.number(), service[0])))
            .put("active", true)
            .<ObjectNode>set("providedBy", Json.reference("Organization/" + centre.organization()))
            .<ObjectNode>set("category", Json.list(
                Json.concept(Json.coding(Systems.CLUSTER, service[1], service[2]))))
            .put("name", service[2] + " " + centre.name()))
        .toList();
  }

  static String service(Centre centre, String service) {
    return centre.slug() + "-" + service;
  }

  static ObjectNode resource(String type, String id, String profile) {
    return Json.resource(type).put("id", id)
        .set("meta", Json.object().set("profile", Json.list().add(Systems.ILP_EXTENSIONS + profile)));
  }
}
