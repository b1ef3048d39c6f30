package org.lianxin.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An endpoint that may be reached while a password must be changed or the second factor is not yet set up.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface EvenUnfinished {}
