package id.ilp.sandbox;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the sandbox. Every key is explained in {@code application.yaml}.
 *
 * @param people of the invented district; 0: none
 */
@ConfigurationProperties("ilp.sandbox")
record SandboxProperties(boolean enabled, int people) {}
