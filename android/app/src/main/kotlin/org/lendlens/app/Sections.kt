package org.lendlens.app

import java.time.LocalDateTime
import org.lendlens.App
import org.lendlens.AppUser
import org.lendlens.Band
import org.lendlens.LenderClass
import org.lendlens.UserKind
import org.lendlens.Verdict

/**
 * Under which heading the answer shows an app, and whether its apps show only on request. The report says what is so; this
 * only sorts it for the eye, worst first.
 */
enum class Section(val title: Int, val isFolded: Boolean = false) {
    NOW(R.string.answer_section_now),
    COULD(R.string.answer_section_could),
    UNKNOWN(R.string.answer_section_unknown),
    ASK(R.string.answer_section_ask),
    CLOSED(R.string.answer_section_closed, isFolded = true),
    FEATURES(R.string.answer_section_features, isFolded = true),
    OTHERS(R.string.answer_section_others, isFolded = true),
}

/** Where the answer shows this app; [isAnswered] when the person said already whether it lends. */
fun App.section(isAnswered: Boolean): Section = when {
    lender.isLender -> when (worst?.contacts?.verdict) {
        Verdict.CAN_READ -> Section.NOW
        Verdict.CAN_OBTAIN_SILENTLY, Verdict.MAY_ASK, Verdict.REQUESTED -> Section.COULD
        Verdict.UNKNOWN, Verdict.UNRECOGNISED, null -> Section.UNKNOWN
        else -> Section.CLOSED
    }
    lender.band == Band.POSSIBLE && !isAnswered -> Section.ASK
    lender.lenderClass == LenderClass.LENDING_FEATURE -> Section.FEATURES
    else -> Section.OTHERS
}

/** The user of the phone for whom the app reaches most. */
val App.worst: AppUser? get() = users.find { it.user == nearestUser }

/** What people call the app: its name, and where none is known its package. */
val App.name: String get() = label ?: packageName

/** When it last used the contacts, as far as the phone tells. */
val AppUser.lastUsed: LocalDateTime? get() = contacts.routes.mapNotNull { it.lastAccess }.maxOrNull()

/** What a verdict is called. */
val Verdict.text: Int
    get() = when (this) {
        Verdict.CAN_READ -> R.string.verdict_can_read
        Verdict.CAN_OBTAIN_SILENTLY -> R.string.verdict_can_obtain_silently
        Verdict.MAY_ASK -> R.string.verdict_may_ask
        Verdict.REQUESTED -> R.string.verdict_requested
        Verdict.BLOCKED -> R.string.verdict_blocked
        Verdict.WRITE_ONLY -> R.string.verdict_write_only
        Verdict.ACCOUNTS_ONLY -> R.string.verdict_accounts_only
        Verdict.NOT_REQUESTED -> R.string.verdict_not_requested
        Verdict.NOT_INSTALLED -> R.string.verdict_not_installed
        Verdict.UNKNOWN, Verdict.UNRECOGNISED -> R.string.verdict_unknown
    }

/** What a user of the phone is called. */
val UserKind.text: Int
    get() = when (this) {
        UserKind.OWNER -> R.string.user_owner
        UserKind.WORK -> R.string.user_work
        UserKind.CLONE -> R.string.user_clone
        UserKind.PRIVATE -> R.string.user_private
        UserKind.SECURE_FOLDER -> R.string.user_secure_folder
        UserKind.GUEST -> R.string.user_guest
        UserKind.SECONDARY, UserKind.UNKNOWN, UserKind.UNRECOGNISED -> R.string.user_other
    }
