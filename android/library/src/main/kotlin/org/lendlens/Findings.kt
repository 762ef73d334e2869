package org.lendlens

/**
 * What a rule found. Its identity is [rule], [packageName] and [user].
 *
 * @property rule the rule's id, such as `lender-reads-contacts`
 * @property severity how bad it is
 * @property confidence how sure it is
 * @property packageName the app, `null` where it concerns the whole audit
 * @property user the user of the phone, `null` where it concerns no single one
 * @property title what it is, in the report's language
 * @property message what was observed, in the report's language
 * @property evidence sentences
 * @property citations the law or store rule it meets
 * @property remediation what to do, in the right order; [LendLens.remediation] adds the pages to open
 */
@ConsistentCopyVisibility
public data class Finding internal constructor(
    val rule: String,
    val severity: Severity,
    val confidence: Confidence,
    val packageName: String?,
    val user: Int?,
    val title: String,
    val message: String,
    val evidence: List<String>,
    val citations: List<Citation>,
    val remediation: List<Step>,
)

/** How bad a finding is; later ones are worse. */
public enum class Severity(internal val wire: String) {
    /** A severity that a newer engine tells. */
    UNRECOGNISED(""),

    /** To be known. */
    INFO("info"),

    /** Low. */
    LOW("low"),

    /** Medium. */
    MEDIUM("medium"),

    /** High. */
    HIGH("high"),

    /** Critical. */
    CRITICAL("critical"),
}

/** How sure a finding is. */
public enum class Confidence(internal val wire: String) {
    /** A confidence that a newer engine tells. */
    UNRECOGNISED(""),

    /** Low. */
    LOW("low"),

    /** Medium. */
    MEDIUM("medium"),

    /** High. */
    HIGH("high"),
}

/**
 * A law or store rule.
 *
 * @property title its title
 * @property url where it stands
 * @property date its date
 * @property checked when it was last read
 * @property reliability `own-text` or `described`
 */
@ConsistentCopyVisibility
public data class Citation internal constructor(
    val title: String,
    val url: String,
    val date: String,
    val checked: String,
    val reliability: String,
)

/**
 * One thing to do.
 *
 * @property action what it is, such as `keep-evidence`, `open-permission-page`, `uninstall`, `complain`
 * @property text what to do, in the report's language
 * @property command for a computer with adb, `null` where there is none
 */
@ConsistentCopyVisibility
public data class Step internal constructor(
    val action: String,
    val text: String,
    val command: String?,
)
