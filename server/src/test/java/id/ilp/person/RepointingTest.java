package id.ilp.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.person.Repointing.Moved;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class RepointingTest {

  private static final String SOURCE = "Patient/source";
  private static final String TARGET = "Patient/target";

  private static Group family(String... people) {
    Group family = new Group();
    for (String person : people) {
      family.addMember().setEntity(new Reference("Patient/" + person));
    }
    return family;
  }

  private static List<String> membersOf(Group family) {
    return family.getMember().stream().map(GroupMemberComponent::getEntity).map(Reference::getReference)
        .map(reference -> reference.substring("Patient/".length())).toList();
  }

  @Test
  void moveWhenTheResourceSpeaksOfOthersThenNothingChanges() {
    Group family = family("other", "target");

    assertThat(Repointing.move(family, SOURCE, TARGET)).isEmpty();
    assertThat(membersOf(family)).containsExactly("other", "target");
  }

  @Test
  void moveWhenContainedAndExtendedThenThoseAreFoundToo() {
    Observation weight = new Observation();
    Observation inside = new Observation().setSubject(new Reference(SOURCE));
    weight.addContained(inside);
    weight.addExtension("urn:x", new Reference(SOURCE));

    assertThat(Repointing.move(weight, SOURCE, TARGET)).hasSize(2);
    assertThat(inside.getSubject().getReference()).isEqualTo(TARGET);
  }

  @Test
  void moveWhenRecordsAreLinkedThenTheLinkStays() {
    Patient other = new Patient();
    other.addLink().setType(LinkType.SEEALSO).setOther(new Reference(SOURCE));

    assertThat(Repointing.move(other, SOURCE, TARGET)).isEmpty();
  }

  @Test
  void moveWhenItIsAStoredDocumentThenItSaysWhatItSaid() {
    Bundle document = new Bundle();
    document.addEntry().setResource(new Observation().setSubject(new Reference(SOURCE)));

    assertThat(Repointing.move(document, SOURCE, TARGET)).isEmpty();
  }

  @Test
  void putBackWhenBothWereMembersThenEachIsItselfAgain() {
    Group family = family("source", "target", "other");
    List<Moved> moved = Repointing.move(family, SOURCE, TARGET);
    assertThat(membersOf(family)).containsExactly("target", "target", "other");

    Repointing.putBack(family, moved, SOURCE, TARGET);

    assertThat(membersOf(family)).containsExactly("source", "target", "other");
  }

  @Test
  void putBackWhenMembersWereReorderedThenTheOneWhoWasMovedIsFound() {
    Group family = family("other", "source");
    List<Moved> moved = Repointing.move(family, SOURCE, TARGET);
    Group resent = family("target", "other", "another");

    assertThat(Repointing.putBack(resent, moved, SOURCE, TARGET)).isTrue();

    assertThat(membersOf(resent)).containsExactly("source", "other", "another");
  }

  @Test
  void putBackWhenTheTargetCameInSinceThenItStays() {
    Group family = family("source");
    List<Moved> moved = Repointing.move(family, SOURCE, TARGET);
    family.addMember().setEntity(new Reference(TARGET));

    Repointing.putBack(family, moved, SOURCE, TARGET);

    assertThat(membersOf(family)).containsExactly("source", "target");
  }

  @Test
  void putBackWhenTheReferenceIsGoneThenNothingChanges() {
    Observation weight = new Observation().setSubject(new Reference(SOURCE));
    List<Moved> moved = Repointing.move(weight, SOURCE, TARGET);
    weight.setSubject(new Reference("Patient/third"));

    assertThat(Repointing.putBack(weight, moved, SOURCE, TARGET)).isFalse();
    assertThat(weight.getSubject().getReference()).isEqualTo("Patient/third");
  }
}
