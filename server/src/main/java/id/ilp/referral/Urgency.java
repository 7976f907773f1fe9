package id.ilp.referral;

import id.ilp.lifecycle.LifeCycleStage;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;

/** Who goes first: emergencies, what is urgent, then the elderly (KMK HK.01.07/MENKES/2015/2023), then all others. */
enum Urgency {
  EMERGENCY,
  URGENT,
  ELDERLY_HIGH_RISK,
  ELDERLY,
  ORDINARY;

  static Urgency of(ServiceRequest request, Set<LifeCycleStage> stages) {
    if (Letters.isEmergency(request)) {
      return EMERGENCY;
    }
    if (request.getPriority() == ServiceRequestPriority.URGENT) {
      return URGENT;
    }
    if (stages.contains(LifeCycleStage.ELDERLY_HIGH_RISK)) {
      return ELDERLY_HIGH_RISK;
    }
    return stages.contains(LifeCycleStage.ELDERLY) ? ELDERLY : ORDINARY;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
