package org.lendlens

import java.time.Instant
import java.util.Locale

/**
 * What an audit is told. The default is what a phone owner wants to know.
 *
 * @property languages for the report's sentences, the first known one is taken; `null` for those of the context
 * @property listAllApps lists every app, also those that neither lend nor are named by a finding
 * @property users only these users of the phone; empty for all that can be seen
 * @property packages only these packages are read, to look again at what was just changed; empty for all
 * @property answers what the person said of an app: `true` for "this is a loan app"
 * @property previous what apps could do before, to be told what became of it in [AuditReport.outcomes]
 * @property useCatalog whether lists of lenders count, besides names
 * @property readApks whether the files of apps are read whose names leave open what they are
 * @property withText whether [AuditReport.text] is wanted
 * @property now the time of the audit, `null` for the phone's clock
 */
public data class AuditOptions @JvmOverloads constructor(
    val languages: List<Locale>? = null,
    val listAllApps: Boolean = false,
    val users: List<Int> = emptyList(),
    val packages: List<String> = emptyList(),
    val answers: Map<String, Boolean> = emptyMap(),
    val previous: List<PreviousVerdict> = emptyList(),
    val useCatalog: Boolean = true,
    val readApks: Boolean = true,
    val withText: Boolean = false,
    val now: Instant? = null,
)

/**
 * What an app could do before.
 *
 * @property packageName the app
 * @property user the user of the phone
 * @property verdict the verdict then
 */
public data class PreviousVerdict(
    val packageName: String,
    val user: Int,
    val verdict: Verdict,
)

/** Hears how far an audit is. */
public fun interface AuditProgress {
    /**
     * Called on the auditing thread after some apps: [done] of [total] are read. What it throws ends the audit and
     * arrives at its caller.
     *
     * @return `false` to stop the audit, which then throws [java.util.concurrent.CancellationException]
     */
    public fun onProgress(done: Int, total: Int): Boolean
}
