package id.ilp.staff;

import id.ilp.facility.ClusterUnit;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/**
 * Who works where as what. PractitionerRoles say that somebody works; a team says that somebody who works elsewhere
 * works here too, such as a kader of a posyandu in the team of her pustu. Who has left is in a team no more, whatever
 * the team says.
 */
final class Posts {

  static final String PUSTU_TEAM = "pustu-team";
  static final String CLUSTER_TEAM = "cluster-team";

  private final List<PractitionerRole> roles;
  private final List<CareTeam> teams;
  private final ZoneId zone;

  /**
   * @param roles all records of everybody who may count
   * @param teams of the facilities
   */
  Posts(Collection<PractitionerRole> roles, Collection<CareTeam> teams, ZoneId zone) {
    this.roles = List.copyOf(roles);
    this.teams = List.copyOf(teams);
    this.zone = zone;
  }

  /** At a facility, by its own records and by the pustu team that it manages. */
  List<Post> at(String facility) {
    Stream<Post> own = roles.stream().filter(role -> isAt(role.getOrganization(), facility)).flatMap(this::postsOf);
    Stream<Post> team = teamsOf(facility, PUSTU_TEAM).flatMap(this::membersOf);
    return Stream.concat(own, team).toList();
  }

  /**
   * In a cluster of a puskesmas, as the one in charge or as a member. Who names one of its services works in it.
   *
   * @param services of that puskesmas, for all clusters
   */
  List<Post> inCluster(String facility, String cluster, Collection<HealthcareService> services) {
    Set<String> own = new HashSet<>();
    services.stream()
        .filter(service -> !service.hasActive() || service.getActive())
        .filter(service -> codes(service.getCategory(), ClusterUnit.SYSTEM).contains(cluster))
        .forEach(service -> own.add(service.getIdElement().getIdPart()));
    Stream<Post> named = roles.stream()
        .filter(role -> role.getHealthcareService().stream().map(Posts::idOf).anyMatch(own::contains))
        .flatMap(role -> postsOf(role).map(post -> post.as(placeInCluster(codes(role.getCode(), StaffCodes.ROLE)))));
    Stream<Post> team = teamsOf(facility, CLUSTER_TEAM)
        .filter(each -> codes(each.getCategory(), ClusterUnit.SYSTEM).contains(cluster))
        .flatMap(this::clusterMembersOf);
    return leadersAreNoMembers(Stream.concat(named, team).toList());
  }

  /** Organisations count the people of a cluster apart from the one who leads it. */
  private static List<Post> leadersAreNoMembers(List<Post> posts) {
    List<Post> leaders = posts.stream().filter(post -> post.role().equals(StaffCodes.CLUSTER_LEAD)).toList();
    List<Post> result = new ArrayList<>(leaders);
    for (Post member : posts) {
      if (leaders.contains(member)) {
        continue;
      }
      List<Days> left = List.of(member.days());
      for (Post leader : leaders) {
        if (leader.person().equals(member.person())) {
          left = left.stream().flatMap(days -> days.without(leader.days()).stream()).toList();
        }
      }
      left.forEach(days -> result.add(new Post(member.person(), member.role(), days, member.record())));
    }
    return result;
  }

  private static String placeInCluster(Set<String> roles) {
    return roles.contains(StaffCodes.CLUSTER_LEAD) ? StaffCodes.CLUSTER_LEAD : StaffCodes.CLUSTER_MEMBER;
  }

  private Stream<CareTeam> teamsOf(String facility, String kind) {
    return teams.stream()
        .filter(team -> !team.hasSubject())
        .filter(team -> codes(team.getCategory(), StaffCodes.TEAM).contains(kind))
        .filter(team -> team.getManagingOrganization().stream().anyMatch(manager -> isAt(manager, facility)));
  }

  /** For what somebody is in the team: only where she has that role by her own record. */
  private Stream<Post> membersOf(CareTeam team) {
    return team.getParticipant().stream().flatMap(participant -> {
      Set<String> as = codes(participant.getRole(), StaffCodes.ROLE);
      return workOf(team, participant).filter(post -> as.isEmpty() || as.contains(post.role()));
    });
  }

  private Stream<Post> clusterMembersOf(CareTeam team) {
    return team.getParticipant().stream().flatMap(participant -> {
      String place = placeInCluster(codes(participant.getRole(), StaffCodes.ROLE));
      return workOf(team, participant).map(post -> post.as(place));
    });
  }

  /** All that a participant does anywhere, while she is in the team. */
  private Stream<Post> workOf(CareTeam team, CareTeamParticipantComponent participant) {
    Optional<Days> days = termOf(isInUse(team), isOver(team), team.getPeriod(), zone)
        .flatMap(term -> term.and(Days.of(participant.getPeriod(), zone)));
    String member = participant.getMember().getReference();
    if (days.isEmpty() || member == null) {
      return Stream.empty();
    }
    IdType id = new IdType(member);
    return roles.stream()
        .filter(role -> "PractitionerRole".equals(id.getResourceType())
            ? role.getIdElement().getIdPart().equals(id.getIdPart())
            : "Practitioner".equals(id.getResourceType()) && id.getIdPart().equals(idOf(role.getPractitioner())))
        .flatMap(this::postsOf)
        .flatMap(post -> post.during(days.get()).stream());
  }

  private static boolean isInUse(CareTeam team) {
    return !team.hasStatus() || team.getStatus() == CareTeamStatus.ACTIVE;
  }

  private static boolean isOver(CareTeam team) {
    return team.getStatus() == CareTeamStatus.INACTIVE;
  }

  private Stream<Post> postsOf(PractitionerRole role) {
    String person = idOf(role.getPractitioner());
    Optional<Days> term = termOf(role, zone);
    if (person == null || term.isEmpty()) {
      return Stream.empty();
    }
    return codes(role.getCode(), StaffCodes.ROLE).stream()
        .map(code -> new Post(person, code, term.get(), role.getIdElement().getIdPart()));
  }

  /** The days on which a role is held; empty if nobody knows them. */
  static Optional<Days> termOf(PractitionerRole role, ZoneId zone) {
    boolean inUse = !role.hasActive() || role.getActive();
    return termOf(inUse, !inUse, role.getPeriod(), zone);
  }

  /** What is switched off held once, but until when is known only if its period says so. */
  private static Optional<Days> termOf(boolean inUse, boolean over, Period period, ZoneId zone) {
    return inUse || over && period.hasEnd() ? Optional.of(Days.of(period, zone)) : Optional.empty();
  }

  private static boolean isAt(Reference reference, String organization) {
    return organization.equals(idOf(reference));
  }

  static String idOf(Reference reference) {
    return reference.hasReference() ? new IdType(reference.getReference()).getIdPart() : null;
  }

  static Set<String> codes(Collection<CodeableConcept> concepts, String system) {
    Set<String> codes = new HashSet<>();
    for (CodeableConcept concept : concepts) {
      for (Coding coding : concept.getCoding()) {
        if (system.equals(coding.getSystem()) && coding.hasCode()) {
          codes.add(coding.getCode());
        }
      }
    }
    return codes;
  }
}
