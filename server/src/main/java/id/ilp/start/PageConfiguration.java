package id.ilp.start;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Folders of pages open at their index, also when somebody leaves out the slash at the end. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry pages) {
    for (String folder : new String[] {"/ig", "/try", "/audit", "/care"}) {
      pages.addRedirectViewController(folder, folder + "/");
      pages.addViewController(folder + "/").setViewName("forward:" + folder + "/index.html");
    }
  }
}
