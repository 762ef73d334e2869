package org.lendlens

import java.time.LocalDateTime
import org.lendlens.internal.AnswerReader

/**
 * What an audit found. Immutable; may be used from any thread.
 *
 * @property json the whole report as `lendlens-report/1`
 * @property answer the answer in sentences, the first of which stands for itself
 * @property text the report for people, `null` unless [AuditOptions.withText] asked for it
 * @property tool what made the report
 * @property knowledge what the engine knew
 * @property sources where the facts came from
 * @property device the phone
 * @property users the phone's users
 * @property summary the counts
 * @property apps worst first; without [AuditOptions.listAllApps] those that may lend or that a finding names
 * @property findings worst first
 * @property suppressed findings not shown
 * @property gaps what could not be seen; never to be left out
 * @property outcomes one for each of [AuditOptions.previous], in its order
 */
@ConsistentCopyVisibility
public data class AuditReport internal constructor(
    val json: String,
    val answer: List<String>,
    val text: String?,
    val tool: Tool,
    val knowledge: KnowledgeVersion,
    val sources: List<Source>,
    val device: Device,
    val users: List<PhoneUser>,
    val summary: Summary,
    val apps: List<App>,
    val findings: List<Finding>,
    val suppressed: List<SuppressedFinding>,
    val gaps: List<Gap>,
    val outcomes: List<OutcomeOfChange>,
    internal val pages: List<List<SettingsPage>>,
    private val bytes: Bytes,
) {
    /** The report and what belongs to it, to be kept and read again by [fromBytes]. */
    public fun toBytes(): ByteArray = bytes.copy()

    /** Reads reports. */
    public companion object {
        /**
         * Reads what [toBytes] gave, also that of an older version.
         *
         * @throws IllegalArgumentException when it is not that
         */
        @JvmStatic
        public fun fromBytes(bytes: ByteArray): AuditReport = AnswerReader.read(bytes)
    }
}

/** Bytes that are equal by content and that nobody else can change. */
internal class Bytes(private val bytes: ByteArray) {
    fun copy(): ByteArray = bytes.copyOf()

    override fun equals(other: Any?): Boolean = other is Bytes && bytes.contentEquals(other.bytes)

    override fun hashCode(): Int = bytes.contentHashCode()

    override fun toString(): String = "${bytes.size} bytes"
}

/**
 * What made a report.
 *
 * @property name `lendlens`
 * @property version such as `0.1.0`
 */
@ConsistentCopyVisibility
public data class Tool internal constructor(
    val name: String,
    val version: String,
)

/**
 * The version of what the engine knew.
 *
 * @property version year and month, such as `2026.11`
 * @property lenders how many lenders its list holds
 * @property sha256 of its data, 64 hexadecimal digits
 */
@ConsistentCopyVisibility
public data class KnowledgeVersion internal constructor(
    val version: String,
    val lenders: Int,
    val sha256: String,
)

/**
 * Where facts came from.
 *
 * @property kind such as `package-manager` or `apk`
 * @property name the file's name, or what was asked
 * @property sha256 of a file's bytes, 64 hexadecimal digits, `null` where there is none
 * @property capturedAt by the phone's clock, `null` where not known
 */
@ConsistentCopyVisibility
public data class Source internal constructor(
    val kind: String,
    val name: String,
    val sha256: String?,
    val capturedAt: LocalDateTime?,
)

/**
 * The phone; each property is `null` where not known.
 *
 * @property maker its maker
 * @property model its model
 * @property android the version of Android
 * @property apiLevel the API level
 */
@ConsistentCopyVisibility
public data class Device internal constructor(
    val maker: String?,
    val model: String?,
    val android: String?,
    val apiLevel: Int?,
)

/**
 * A user or profile of the phone.
 *
 * @property id its number, 0 for the owner
 * @property kind what it is
 * @property isVisible whether its apps could be seen
 */
@ConsistentCopyVisibility
public data class PhoneUser internal constructor(
    val id: Int,
    val kind: UserKind,
    val isVisible: Boolean,
)

/** The kinds of user. */
public enum class UserKind(internal val wire: String) {
    /** The owner. */
    OWNER("owner"),

    /** Another person. */
    SECONDARY("secondary"),

    /** A work profile. */
    WORK("work"),

    /** A second copy of apps. */
    CLONE("clone"),

    /** A private space. */
    PRIVATE("private"),

    /** A maker's secure folder. */
    SECURE_FOLDER("secure-folder"),

    /** A guest. */
    GUEST("guest"),

    /** Not known. */
    UNKNOWN("unknown"),

    /** A kind that a newer engine tells. */
    UNRECOGNISED(""),
}

/**
 * Counts over the apps that are installed for somebody.
 *
 * @property apps how many apps
 * @property lenders how many of them lend
 * @property lendersThatCanReadContacts how many of these can read the contacts
 * @property appsThatCanReadContacts how many of all can
 * @property unreadable of how many it could not be told
 * @property isComplete whether everything could be seen
 */
@ConsistentCopyVisibility
public data class Summary internal constructor(
    val apps: Int,
    val lenders: Int,
    val lendersThatCanReadContacts: Int,
    val appsThatCanReadContacts: Int,
    val unreadable: Int,
    val isComplete: Boolean,
)

/**
 * A finding that the caller did not want to hear of.
 *
 * @property rule the rule
 * @property packageName the app, `null` where there is none
 * @property user the user, `null` where there is none
 * @property reason why
 */
@ConsistentCopyVisibility
public data class SuppressedFinding internal constructor(
    val rule: String,
    val packageName: String?,
    val user: Int?,
    val reason: String,
)

/**
 * Something that could not be seen.
 *
 * @property kind such as `cut-off`, `filtered`, `user-not-visible`
 * @property detail what the phone said, or which thing it is
 * @property source index into [AuditReport.sources], `null` where it is of none
 * @property packageName the app, `null` where it is of none
 * @property user the user, `null` where it is of none
 * @property text a sentence in the report's language
 */
@ConsistentCopyVisibility
public data class Gap internal constructor(
    val kind: String,
    val detail: String,
    val source: Int?,
    val packageName: String?,
    val user: Int?,
    val text: String,
)

/**
 * What became of an app since it was seen before.
 *
 * @property packageName the app
 * @property user the user of the phone
 * @property outcome what became of it
 * @property text a sentence in the report's language
 */
@ConsistentCopyVisibility
public data class OutcomeOfChange internal constructor(
    val packageName: String,
    val user: Int,
    val outcome: Outcome,
    val text: String,
)

/** Whether the way to the contacts is shut now. */
public enum class Outcome(internal val wire: String) {
    /** It could read or obtain them, and now it cannot. */
    TURNED_OFF("turned-off"),

    /** It still can. */
    STILL_ON("still-on"),

    /** The phone does not say. */
    CANNOT_TELL("cannot-tell"),

    /** An outcome that a newer engine tells. To be shown as [CANNOT_TELL]. */
    UNRECOGNISED(""),
}

/** A page of the settings, as the engine describes it: for an `Intent`, if the phone has such a page. */
internal data class SettingsPage(
    /** Index into [Finding.remediation]: the step that is done there. */
    val step: Int,
    val action: String?,
    val packageName: String?,
    val className: String?,
    val data: String?,
    val extras: Map<String, String>,
    val label: String,
)
