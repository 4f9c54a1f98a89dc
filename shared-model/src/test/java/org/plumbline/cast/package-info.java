/**
 * What every module's tests share: the database, the clock, the people and a browser without one.
 */
package org.plumbline.cast;
