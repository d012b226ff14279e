package org.listings.stack.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class the real Kafka, registry and Elasticsearch: declare a parameter of type {@link
 * org.listings.stack.Stack} in a constructor, test or {@code @BeforeAll} method. All classes of a
 * JVM share one stack, so use topic, subject and index names of your own, and start again what you
 * stop.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StackExtension.class)
public @interface WithStack {}
