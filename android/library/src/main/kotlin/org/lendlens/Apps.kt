package org.lendlens

import java.time.LocalDateTime

/**
 * One app, and for each user of the phone how far it reaches.
 *
 * @property packageName its package; may be any text of a hostile file
 * @property label its name for people, `null` where none is known; text of the app's maker, not to be trusted
 * @property isSystem whether it is part of the system image, `null` where not known
 * @property targetSdk the API level it was built for, `null` where not known
 * @property installer the package that installed it, `null` where not known
 * @property lender whether it lends, and why we think so
 * @property users its state for each user that has it or had it
 * @property nearestUser the number of the user for whom it comes nearest to the contacts, `null` when there is none
 */
@ConsistentCopyVisibility
public data class App internal constructor(
    val packageName: String,
    val label: String?,
    val isSystem: Boolean?,
    val targetSdk: Int?,
    val installer: String?,
    val lender: Lender,
    val users: List<AppUser>,
    val nearestUser: Int?,
)

/**
 * Whether an app lends.
 *
 * @property lenderClass the most probable class
 * @property band how sure: [Band.LIKELY] from 0.9, [Band.POSSIBLE] from 0.5
 * @property probability that it is a lender or a loan marketplace, 0 to 1
 * @property evidence what speaks for and against it
 */
@ConsistentCopyVisibility
public data class Lender internal constructor(
    val lenderClass: LenderClass,
    val band: Band,
    val probability: Double,
    val evidence: List<Evidence>,
) {
    /** A lender or loan marketplace, likely. */
    public val isLender: Boolean
        get() = band == Band.LIKELY && (lenderClass == LenderClass.LENDER || lenderClass == LenderClass.LOAN_MARKETPLACE)
}

/** What kind of app it is. */
public enum class LenderClass(internal val wire: String) {
    /** It lends. */
    LENDER("lender"),

    /** A bank, wallet, shop or other app in which lending is one feature. */
    LENDING_FEATURE("lending_feature"),

    /** It finds loans of others. */
    LOAN_MARKETPLACE("loan_marketplace"),

    /** It only counts. */
    LOAN_CALCULATOR("loan_calculator"),

    /** It only tells about loans. */
    LOAN_GUIDE("loan_guide"),

    /** It has nothing to do with loans. */
    NONE("none"),

    /** A class that a newer engine tells. */
    UNRECOGNISED(""),
}

/** How sure it is that an app lends. */
public enum class Band(internal val wire: String) {
    /** Below 0.5. */
    UNLIKELY("unlikely"),

    /** From 0.5: the person is to be asked. */
    POSSIBLE("possible"),

    /** From 0.9. */
    LIKELY("likely"),

    /** A band that a newer engine tells. */
    UNRECOGNISED(""),
}

/**
 * One thing that speaks for or against lending.
 *
 * @property kind such as `catalog`, `label`, `package`, `user`
 * @property detail the word, entry or answer
 * @property weight in log-odds; negative ones speak against it
 * @property source who says so
 * @property text the whole of it as a sentence in the report's language
 */
@ConsistentCopyVisibility
public data class Evidence internal constructor(
    val kind: String,
    val detail: String,
    val weight: Double,
    val source: String,
    val text: String,
)

/**
 * An app for one user of the phone.
 *
 * @property user the user's number, 0 for the owner
 * @property isInstalled `null` where not known
 * @property contacts how it reaches the contacts
 * @property otherReach other ways to what a person knows and does, each with its own state
 * @property openWays those of them that are open, in words
 */
@ConsistentCopyVisibility
public data class AppUser internal constructor(
    val user: Int,
    val isInstalled: Boolean?,
    val contacts: ContactsReach,
    val otherReach: List<Route>,
    val openWays: List<OpenWay>,
)

/**
 * A way other than the contacts that is open to an app, in the report's language.
 *
 * @property name what people call it; ways of one name are told once
 * @property why a sentence
 */
@ConsistentCopyVisibility
public data class OpenWay internal constructor(
    val name: String,
    val why: String,
)

/**
 * How an app reaches the contacts.
 *
 * @property verdict the answer
 * @property routes the ways it rests on
 */
@ConsistentCopyVisibility
public data class ContactsReach internal constructor(
    val verdict: Verdict,
    val routes: List<Route>,
)

/** Whether an app can reach the contacts. */
public enum class Verdict(internal val wire: String) {
    /** It is not installed, or archived. */
    NOT_INSTALLED("not_installed"),

    /** It could not be seen. Never to be shown as a no. */
    UNKNOWN("unknown"),

    /** It can read them now. */
    CAN_READ("can_read"),

    /** It asked, and the way is shut. */
    BLOCKED("blocked"),

    /** It gets them as soon as it asks, without a dialog. */
    CAN_OBTAIN_SILENTLY("can_obtain_silently"),

    /** It may still ask. */
    MAY_ASK("may_ask"),

    /** It asks for them; whether it was allowed cannot be seen from here. */
    REQUESTED("requested"),

    /** It can only write them. */
    WRITE_ONLY("write_only"),

    /** It can only see the accounts of the phone. */
    ACCOUNTS_ONLY("accounts_only"),

    /** It does not ask for them. */
    NOT_REQUESTED("not_requested"),

    /** A verdict that a newer engine gives. To be shown as unknown. */
    UNRECOGNISED(""),
}

/**
 * One way to the contacts or to what is near them.
 *
 * @property route the permission or capability, such as `android.permission.READ_CONTACTS`
 * @property state where it stands
 * @property flags the permission's flags, where they can be read
 * @property appOp the app-op's mode, `null` where it cannot be read
 * @property lastAccess last used by the phone's clock, `null` where not known
 * @property lastReject last refused by the phone's clock, `null` where not known
 * @property why a sentence in the report's language
 */
@ConsistentCopyVisibility
public data class Route internal constructor(
    val route: String,
    val state: RouteState,
    val flags: List<String>,
    val appOp: String?,
    val lastAccess: LocalDateTime?,
    val lastReject: LocalDateTime?,
    val why: String,
)

/** Where one way stands. */
public enum class RouteState(internal val wire: String) {
    /** Not asked for. */
    NOT_REQUESTED("not-requested"),

    /** Asked for; whether it was granted cannot be seen. */
    REQUESTED("requested"),

    /** Nobody was asked yet. */
    NOT_ASKED("not-asked"),

    /** Refused; it may ask again. */
    DENIED("denied"),

    /** Refused for good. */
    DENIED_FOR_GOOD("denied-for-good"),

    /** Shut by who administers the phone. */
    BLOCKED_BY_POLICY("blocked-by-policy"),

    /** It asks each time. */
    ASK_EVERY_TIME("ask-every-time"),

    /** Granted for this time only. */
    GRANTED_ONCE("granted-once"),

    /** Granted, but shut in another way. */
    GRANTED_BUT_BLOCKED("granted-but-blocked"),

    /** Granted. */
    GRANTED("granted"),

    /** Granted by installing it. */
    GRANTED_AT_INSTALL("granted-at-install"),

    /** Granted by the phone's maker. */
    GRANTED_BY_DEFAULT("granted-by-default"),

    /** Granted by a role. */
    GRANTED_BY_ROLE("granted-by-role"),

    /** Granted for good. */
    GRANTED_FIXED("granted-fixed"),

    /** It could not be seen. */
    UNKNOWN("unknown"),

    /** A state that a newer engine tells. To be shown as unknown. */
    UNRECOGNISED(""),
}
