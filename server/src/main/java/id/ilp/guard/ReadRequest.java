package id.ilp.guard;

import ca.uhn.fhir.util.UrlUtil;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;

/** The request, its body already in memory. */
final class ReadRequest extends HttpServletRequestWrapper {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final byte[] body;
  private final boolean unpacked;
  private final Map<String, String[]> form;

  /**
   * @param unpacked whether the body was sent as gzip
   * @throws IllegalArgumentException if it is a form that cannot be decoded
   */
  ReadRequest(HttpServletRequest request, byte[] body, boolean unpacked) {
    super(request);
    this.body = body;
    this.unpacked = unpacked;
    String type = request.getContentType();
    // The container has no parameters to give: their body is read already.
    this.form = type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM)
        ? UrlUtil.parseQueryStrings(request.getQueryString(), new String(body, StandardCharsets.UTF_8))
        : null;
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream in = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public int read() {
        return in.read();
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        return in.read(target, offset, length);
      }

      @Override
      public boolean isFinished() {
        return in.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("read synchronously");
      }
    };
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return form == null ? super.getParameterMap() : Collections.unmodifiableMap(form);
  }

  @Override
  public String[] getParameterValues(String name) {
    return form == null ? super.getParameterValues(name) : form.get(name);
  }

  @Override
  public String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return form == null ? super.getParameterNames() : Collections.enumeration(form.keySet());
  }

  @Override
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public String getHeader(String name) {
    return hidden(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  private boolean hidden(String name) {
    return unpacked && "Content-Encoding".equalsIgnoreCase(name);
  }
}
