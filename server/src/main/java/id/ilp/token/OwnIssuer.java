package id.ilp.token;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds when no issuer is named: the server issues tokens itself. */
final class OwnIssuer implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return !StringUtils.hasText(context.getEnvironment().getProperty("ilp.token.issuer-uri"));
  }

  /** Holds when tokens come from somebody else. */
  static final class Foreign implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !new OwnIssuer().matches(context, metadata);
    }
  }
}
