package org.liaoyuan.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For POST methods of resources. With an {@code Idempotency-Key} the method and the record of its answer are one
 * transaction, so that the effect happens once however often the request is sent; without the header nothing changes. A
 * refusal is not recorded: the request may be tried again. Not for answers that hold a secret, for they are kept.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
