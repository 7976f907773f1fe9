package id.ilp.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;

/**
 * Answers the validator's question what a reference leads to with an empty resource of the type that the reference names.
 * That is enough to see that a Location stands where an Organization belongs; whether it exists, the store knows.
 */
final class ReferencedTypes implements IValidatorResourceFetcher {

  private static final Pattern LITERAL = Pattern.compile("^([A-Z][A-Za-z]+)/[A-Za-z0-9.-]+(/_history/.+)?$");

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
