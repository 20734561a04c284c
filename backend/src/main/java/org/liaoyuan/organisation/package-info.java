/**
 * Units, people, dated assignments and the working calendar. Owns them; uses audit and platform alone. Fires
 * OrganisationChanged, PeopleRegistered and CalendarChanged, inside the transaction of the change.
 */
@NullMarked
package org.liaoyuan.organisation;

import org.jspecify.annotations.NullMarked;
