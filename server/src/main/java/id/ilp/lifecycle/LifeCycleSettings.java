package id.ilp.lifecycle;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of stages on which the sources do not agree, or say nothing. The default is the reading that the guide takes
 * (code system {@code disputed-value}).
 *
 * @param newbornLastDay last day of life of a newborn: 28 (KMK 2015/2023), or 27 (WHO)
 * @param preschoolMonths age at which preschool ends: 72, or 84 (KMK 33/2025: 1 to 6 years)
 * @param adultYears age at which adults begin and school age ends: 18, or 19 (home-visit checklist 2024)
 * @param highRiskYears age from which every elderly person is at high risk: 70 (most software), or 80
 * @param pregnancyDays days after its start for which an episode of pregnancy counts at most, closed or not
 * @param deliveryDays days for which a visit of delivery says that a woman is in labour
 * @param postpartumDays last day after delivery of childbed: 42 (KF4)
 * @param breastfeedingMonths age of the child at which breastfeeding ends as a stage
 */
@ConfigurationProperties("ilp.life-cycle")
public record LifeCycleSettings(
    @DefaultValue("28") int newbornLastDay,
    @DefaultValue("72") int preschoolMonths,
    @DefaultValue("18") int adultYears,
    @DefaultValue("70") int highRiskYears,
    @DefaultValue("308") int pregnancyDays,
    @DefaultValue("3") int deliveryDays,
    @DefaultValue("42") int postpartumDays,
    @DefaultValue("24") int breastfeedingMonths) {

  /** As the guide reads its sources. */
  public static final LifeCycleSettings GUIDE = new LifeCycleSettings(28, 72, 18, 70, 308, 3, 42, 24);
}
