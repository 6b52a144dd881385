package org.accessportal.sample;

/**
 * What somebody is employed as.
 *
 * @param level the level of the user service that the policies give to it
 */
record Title(String code, String name, String level) {}
