package id.ilp.platform;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Makes an OperationOutcome of every failure, our own or one that the engine reports in English only. */
public final class Failures {

  private static final Pattern ENGINE_CODE = Pattern.compile("^(HAPI-\\d+): ");

  private static final Map<Integer, Text> BY_STATUS = Map.of(
      400, new Text("Permintaan tidak dapat dibaca atau tidak didukung", "The request cannot be read or is not supported"),
      404, new Text("Tidak ditemukan", "Not found"),
      405, new Text("Cara memanggil ini tidak tersedia di alamat ini", "This method is not available at this address"),
      409, new Text("Bertentangan dengan data yang tersimpan", "In conflict with what is stored"),
      410, new Text("Data ini sudah dihapus", "This has been deleted"),
      412, new Text("Syarat permintaan tidak terpenuhi", "The condition of the request does not hold"),
      413, new Text("Kiriman terlalu besar", "The body is too large"),
      415, new Text("Jenis isi tidak didukung; kirim application/fhir+json",
          "The content type is not supported; send application/fhir+json"),
      422, new Text("Isi melanggar aturan", "The content breaks a rule"));

  private static final Text OURS = new Text(
      "Ada kesalahan di server. Tidak ada yang tersimpan. Sampaikan nomor permintaan ini kepada pengelola",
      "The server failed. Nothing was stored. Give this request id to its operator");

  private static final Map<Integer, IssueType> TYPES = Map.of(
      400, IssueType.INVALID,
      404, IssueType.NOTFOUND,
      405, IssueType.NOTSUPPORTED,
      409, IssueType.CONFLICT,
      410, IssueType.DELETED,
      412, IssueType.CONFLICT,
      413, IssueType.TOOLONG,
      415, IssueType.NOTSUPPORTED,
      422, IssueType.PROCESSING);

  private Failures() {}

  public static OperationOutcome outcomeOf(BaseServerResponseException failure, RequestDetails request) {
    Language language = Language.accepted(request.getHeader("Accept-Language"));
    return Outcomes.of(notThere(failure, request).orElseGet(() -> problemsOf(failure)), language, request.getRequestId());
  }

  /** One answer for what is not there and for what the caller may not see: the engine's words would tell them apart. */
  private static Optional<List<Problem>> notThere(BaseServerResponseException failure, RequestDetails request) {
    if (!(failure instanceof ResourceNotFoundException) || request.getId() == null) {
      return Optional.empty();
    }
    String reference = request.getResourceName() + "/" + request.getId().getIdPart();
    return Optional.of(List.of(Problem.error(IssueType.NOTFOUND, "not-found", null,
        "Tidak ditemukan: " + reference, "Not found: " + reference)));
  }

  private static List<Problem> problemsOf(BaseServerResponseException failure) {
    if (failure instanceof ProblemException ours) {
      return ours.problems();
    }
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException ours) {
        return ours.problems();
      }
    }
    int status = failure.getStatusCode();
    if (status >= 500) {
      return List.of(new Problem(IssueSeverity.FATAL, IssueType.EXCEPTION, "server-failure", null, null, OURS));
    }
    Text summary = BY_STATUS.getOrDefault(status, BY_STATUS.get(400));
    String detail = failure.getMessage() == null ? "" : failure.getMessage();
    var code = ENGINE_CODE.matcher(detail);
    String rule = code.find() ? code.group(1).toLowerCase(java.util.Locale.ROOT) : "http-" + status;
    String plain = code.replaceFirst("");
    Text text = plain.isBlank()
        ? summary
        : new Text(summary.indonesian() + ": " + plain, summary.english() + ": " + plain);
    return List.of(new Problem(
        IssueSeverity.ERROR, TYPES.getOrDefault(status, IssueType.PROCESSING), rule, null, null, text));
  }
}
