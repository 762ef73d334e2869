package org.lendlens.sample

import android.content.Context
import org.lendlens.AuditProgress
import org.lendlens.LendLens

/** The way from the dependency to a first audit. */
object FirstAudit {
    /** What an app may show: the answer, then each finding with what to do about it. Blocks; not for the main thread. */
    @JvmStatic
    fun of(context: Context): String {
        var apps = 0
        val report = LendLens.audit(context, progress = AuditProgress { _, total -> true.also { apps = total } })
        val findings = report.findings.flatMap { finding ->
            listOf(finding.title, finding.message) + LendLens.remediation(context, report, finding).map { "- ${it.text}" }
        }
        return (listOf("$apps apps") + report.answer + findings).joinToString("\n")
    }
}
