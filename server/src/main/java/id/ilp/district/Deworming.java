package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A dose of deworming medicine, at the posyandu with vitamin A or at school. */
final class Deworming {

  private Deworming() {}

  static ObjectNode given(Visit visit) {
    return visit.procedure("completed", Json.coding(Systems.SERVICE, "deworming", "Obat cacing"));
  }
}
