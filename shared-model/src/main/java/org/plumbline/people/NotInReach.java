package org.plumbline.people;

/** It does not exist, or it is not yours: nobody can tell the two apart. */
public class NotInReach extends RuntimeException {}
