/**
 * Owns units, people, dated assignments and the working calendar. Uses audit and the platform alone; whether days hold loans
 * and which months are closed it asks through {@code LoansOnDays} and {@code ClosedMonths}, which modules above implement.
 * Fires OrganisationChanged, PeopleRegistered and CalendarChanged, inside the transaction of the change.
 */
@NullMarked
package org.liaoyuan.organisation;

import org.jspecify.annotations.NullMarked;
