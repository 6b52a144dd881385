package org.accessportal.platform.architecture.badservice.one;

import com.tngtech.archunit.core.domain.JavaClass;

/** Uses what no service may. */
public class KnowsAnother {
    JavaClass foreign;
}
