package id.ilp.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService.ALL_LANGUAGES_VALUESET_URL;
import static org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService.LANGUAGES_VALUESET_URL;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import id.ilp.profiles.ManifestTest.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks every instance of the examples with HAPI's validator and the built package alone: the guide must say the same
 * to somebody who does not use our server. On all cores, for the sake of time.
 */
@Execution(ExecutionMode.CONCURRENT)
class InstancesTest {

  private static final String PROFILES = "https://w3id.org/ilp-fhir/StructureDefinition/";

  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*/");

  /** What cannot even be parsed as the element's type has no message id. */
  private static final String NO_ID = "null";

  /** How HAPI's message ids say what the manifest calls by a rule of FHIR itself. */
  private static final Map<String, Pattern> MESSAGE_IDS = Map.of(
      "cardinality", Pattern.compile("Validation_VAL_Profile_Minimum"),
      "slice", Pattern.compile("Validation_VAL_Profile_(Minimum_SLICE|Maximum)"),
      "fixed", Pattern.compile("_DT_Fixed_Wrong|TYPE_CHECKS_PATTERN_CC"),
      "binding", Pattern.compile("Terminology_TX_NoValid_\\w+"),
      "type", Pattern.compile(
          "(Reference_REF|Type_Specific_Checks|Extension)_\\w+|Validation_VAL_Profile_NoType|" + NO_ID),
      "answer", Pattern.compile("(?i)Questionnaire_QR_\\w+|" + NO_ID));

  private static FhirValidator validator;

  @BeforeAll
  static void loadPackage() throws IOException {
    FhirContext context = FhirContext.forR4Cached();
    FhirInstanceValidator module = new FhirInstanceValidator(knowledge(context));
    module.setValidatorResourceFetcher(new EmptyTargets());
    module.setValidatorPolicyAdvisor(new TypesOfReferences());
    module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    module.setAnyExtensionsAllowed(true);
    module.setErrorForUnknownProfiles(false);
    validator = context.newValidator().registerValidatorModule(module);
  }

  static List<Row> accepted() {
    return rows("accepted");
  }

  static List<Row> warned() {
    return rows("warned");
  }

  static List<Row> rejected() {
    return rows("rejected");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void instanceWhenGoodThenNoError(Row row) {
    assertThat(errors(check(row))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("warned")
  void instanceWhenDoubtfulThenOneWarningOfTheRuleAndNoError(Row row) {
    List<Finding> findings = check(row);

    assertThat(errors(findings)).isEmpty();
    assertThat(findings).anyMatch(finding -> finding.is(ResultSeverityEnum.WARNING) && finding.fits(row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rejected")
  void instanceWhenBadThenErrorAtTheElement(Row row) {
    assertThat(errors(check(row))).anyMatch(finding -> finding.fits(row));
  }

  /** What the validator says, its place written as the manifest writes it. */
  private record Finding(ResultSeverityEnum severity, String place, String messageId, String message) {

    static Finding of(SingleValidationMessage message) {
      String place = message.getLocationString() == null ? "" : message.getLocationString();
      return new Finding(
          message.getSeverity(),
          COMMENT.matcher(place).replaceAll("").replace("value[x]", "value"),
          String.valueOf(message.getMessageId()),
          message.getMessage());
    }

    boolean is(ResultSeverityEnum other) {
      return severity == other;
    }

    boolean fits(Row row) {
      boolean here = place.startsWith(row.expression())
          || (row.rule().equals("cardinality") && row.expression().startsWith(place + "."));
      return here && (row.rule().startsWith("ilp-")
          ? messageId.endsWith("#" + row.rule())
          : MESSAGE_IDS.get(row.rule()).matcher(messageId).matches());
    }
  }

  private static List<Row> rows(String expected) {
    return Row.all().stream().filter(row -> row.is(expected)).toList();
  }

  private static List<Finding> check(Row row) {
    return validator
        .validateWithResult(
            ManifestTest.textOf(ManifestTest.EXAMPLES.resolve(row.file())),
            new ValidationOptions().addProfile(PROFILES + row.profile()))
        .getMessages().stream()
        .map(Finding::of)
        .toList();
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.is(ResultSeverityEnum.ERROR) || finding.is(ResultSeverityEnum.FATAL))
        .toList();
  }

  /** Codes of systems that are not in the package (LOINC, SNOMED CT, ICD-10) are no matter of the guide. */
  @SuppressWarnings("deprecation")
  private static IValidationSupport knowledge(FhirContext context) throws IOException {
    NpmPackageValidationSupport ilp = new NpmPackageValidationSupport(context);
    ilp.loadPackageFromClasspath("classpath:ilp/" + PackageArchive.NAME + ".tgz");
    UnknownCodeSystemWarningValidationSupport unknownSystems = new UnknownCodeSystemWarningValidationSupport(context);
    unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.INFORMATION);
    return new ValidationSupportChain(
        new AnyLanguage(context),
        ilp,
        new Forms(context),
        new DefaultProfileValidationSupport(context),
        new CommonCodeSystemsTerminologyService(context),
        new InMemoryTerminologyServerValidationSupport(context),
        unknownSystems);
  }

  /** HAPI's support for packages knows nothing of questionnaires. */
  private record Forms(FhirContext context) implements IValidationSupport {

    @Override
    public FhirContext getFhirContext() {
      return context;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> T fetchResource(Class<T> type, String canonical) {
      if (canonical == null || !canonical.contains("/Questionnaire/")) {
        return null;
      }
      String id = canonical.replaceAll("\\|.*$", "").replaceAll("^.*/", "");
      Path file = Path.of("generated", "Questionnaire-" + id + ".json");
      return Files.exists(file) ? (T) context.newJsonParser().parseResource(ManifestTest.textOf(file)) : null;
    }
  }

  private static final class TypesOfReferences extends FhirDefaultPolicyAdvisor {

    @Override
    public ReferenceValidationPolicy policyForReference(
        IResourceValidator validator,
        Object appContext,
        String path,
        String url,
        ReferenceDestinationType destination) {
      return ReferenceValidationPolicy.CHECK_TYPE_IF_EXISTS;
    }
  }

  /** Lets the validator see of what type the target of a reference is, and nothing else. */
  private static final class EmptyTargets implements IValidatorResourceFetcher {

    private static final Pattern LITERAL = Pattern.compile("([A-Z][A-Za-z]+)/[A-Za-z0-9.-]+");

    @Override
    public Element fetch(IResourceValidator validator, Object appContext, String url) throws IOException {
      Matcher literal = LITERAL.matcher(url);
      if (!literal.matches()) {
        return null;
      }
      byte[] empty = ("{\"resourceType\":\"" + literal.group(1) + "\"}").getBytes(StandardCharsets.UTF_8);
      return new JsonParser(validator.getContext()).parse(new ByteArrayInputStream(empty), 0).get(0).getElement();
    }

    @Override
    public boolean resolveURL(
        IResourceValidator validator,
        Object appContext,
        String path,
        String url,
        String type,
        boolean canonical,
        List<CanonicalType> targets) {
      return true;
    }

    @Override
    public byte[] fetchRaw(IResourceValidator validator, String url) {
      return null;
    }

    @Override
    public IValidatorResourceFetcher setLocale(Locale locale) {
      return this;
    }

    @Override
    public CanonicalResource fetchCanonicalResource(IResourceValidator validator, Object appContext, String url) {
      return null;
    }

    @Override
    public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
      return false;
    }

    @Override
    public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
        IResourceValidator validator, Object appContext, String url) {
      return Set.of();
    }
  }

  /** HAPI 8.8.0 takes FHIR's preferred list of languages for a required one; Indonesian is not on it. */
  private record AnyLanguage(FhirContext context) implements IValidationSupport {

    @Override
    public FhirContext getFhirContext() {
      return context;
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext support, String url) {
      return LANGUAGES_VALUESET_URL.equals(url);
    }

    @Override
    public CodeValidationResult validateCode(
        ValidationSupportContext support,
        ConceptValidationOptions options,
        String system,
        String code,
        String display,
        String valueSetUrl) {
      return LANGUAGES_VALUESET_URL.equals(valueSetUrl)
          ? support.getRootValidationSupport()
              .validateCode(support, options, system, code, display, ALL_LANGUAGES_VALUESET_URL)
          : null;
    }

    @Override
    public CodeValidationResult validateCodeInValueSet(
        ValidationSupportContext support,
        ConceptValidationOptions options,
        String system,
        String code,
        String display,
        IBaseResource valueSet) {
      return valueSet instanceof ValueSet set
          ? validateCode(support, options, system, code, display, set.getUrl())
          : null;
    }
  }
}
