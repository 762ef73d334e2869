package org.lendlens

import java.time.LocalDate

/**
 * What can be done in a country: its rules on lenders and contacts, where to complain, what to send. All of it in words,
 * with sources; information, no legal advice.
 *
 * @property countries those that there is guidance of
 * @property guess the country that the SIM card or the language suggests, `null` when neither does
 * @property page of the country that was asked for, `null` when none was
 */
@ConsistentCopyVisibility
public data class Guidance internal constructor(
    val countries: List<Country>,
    val guess: CountryGuess?,
    val page: GuidancePage?,
)

/**
 * A country with guidance.
 *
 * @property code ISO 3166, such as `IN`
 * @property name for people
 */
@ConsistentCopyVisibility
public data class Country internal constructor(val code: String, val name: String)

/**
 * A guess at the country. Show [text] with it: a guess is to be called so.
 *
 * @property code ISO 3166, such as `IN`
 * @property text says what is guessed, from what, and that it is a guess
 */
@ConsistentCopyVisibility
public data class CountryGuess internal constructor(val code: String, val text: String)

/**
 * The page of a country.
 *
 * @property title what it is
 * @property note what is to be known before it is read
 * @property sections from top to bottom
 */
@ConsistentCopyVisibility
public data class GuidancePage internal constructor(val title: String, val note: String, val sections: List<GuidanceSection>)

/**
 * A group of rows.
 *
 * @property title what they are
 * @property rows from top to bottom
 */
@ConsistentCopyVisibility
public data class GuidanceSection internal constructor(val title: String, val rows: List<GuidanceRow>)

/**
 * A rule, a channel, a sentence, or something to send.
 *
 * @property title what it is
 * @property text what it says; may be empty
 * @property letter to be sent by the person, with blanks in square brackets; `null` where there is nothing to send
 */
@ConsistentCopyVisibility
public data class GuidanceRow internal constructor(val title: String, val text: String, val letter: String?)

/**
 * Which guidance is wanted.
 *
 * @property country ISO 3166, as the person chose it; `null` for the list of countries
 * @property report the one that letters are filled from
 * @property packageName the app of [report] that letters are about
 * @property date of the check
 */
public data class GuidanceOptions @JvmOverloads constructor(
    val country: String? = null,
    val report: AuditReport? = null,
    val packageName: String? = null,
    val date: LocalDate? = null,
)
