/** A studio's members and clients, and which clients a member may reach. */
package org.plumbline.people;
