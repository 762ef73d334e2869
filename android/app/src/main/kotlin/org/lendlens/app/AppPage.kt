package org.lendlens.app

import android.app.Activity
import android.content.Intent
import android.net.Uri
import org.lendlens.App
import org.lendlens.AuditReport
import org.lendlens.Evidence
import org.lendlens.Finding
import org.lendlens.Route
import org.lendlens.RouteState
import org.lendlens.Verdict

// What the page of an installed app and that of a file have in common.

/** How the app reaches the contacts, for each user of the phone who has it. */
fun Page.reach(screen: Activity, report: AuditReport, app: App) {
    val users = app.users.filter { it.contacts.verdict != Verdict.NOT_INSTALLED }.ifEmpty { app.users }
    section(screen.getString(R.string.detail_reach)) {
        for (user in users) {
            val kind = report.users.find { it.id == user.user }?.kind
            val lines = buildList {
                if (users.size > 1 && kind != null) add(screen.getString(kind.text))
                user.contacts.routes.forEach { add(it.why) }
                user.lastUsed?.let { add(screen.getString(R.string.answer_last_used, screen.time(it))) }
            }
            row(screen.getString(user.contacts.verdict.text), lines.distinct().joinToString("\n"), R.drawable.icon_person)
        }
    }
    section(screen.getString(R.string.detail_other_reach)) {
        val ways = users.flatMap { it.otherReach }.filter { it.state in OPEN }
        for ((way, same) in ways.groupBy { it.name(screen) }) row(way, same.first().why)
    }
}

/** Why we think that it lends. */
fun Page.evidence(screen: Activity, app: App) = section(screen.getString(R.string.detail_why_lends)) {
    if (app.lender.evidence.isEmpty()) row(screen.getString(R.string.detail_why_lends_none))
    for (evidence in app.lender.evidence) {
        val source = evidence.source.takeIf { it.isNotEmpty() }?.let {
            screen.getString(if (evidence.weight < 0) R.string.evidence_against else R.string.evidence_source, it)
        }
        row(evidence.says(screen), source)
    }
}

private fun Evidence.says(screen: Activity): String = when (kind) {
    "catalog" -> screen.getString(R.string.evidence_catalog, detail)
    "label" -> screen.getString(R.string.evidence_label, detail)
    "package" -> screen.getString(R.string.evidence_package, detail)
    "texts" -> screen.getString(R.string.evidence_texts, detail)
    "component" -> screen.getString(R.string.evidence_component, detail)
    "library" -> screen.getString(R.string.evidence_library, detail)
    "signer" -> screen.getString(R.string.evidence_signer, detail)
    "context" -> circumstance()?.let(screen::getString) ?: detail
    "user" -> screen.getString(if (weight > 0) R.string.question_answered_yes else R.string.question_answered_no)
    else -> detail
}

private fun Evidence.circumstance(): Int? = when (detail) {
    "no android.permission.INTERNET" -> R.string.evidence_no_network
    "part of the system image" -> R.string.evidence_system
    else -> null
}

/** What was found about it. */
fun Page.findings(screen: Activity, findings: List<Finding>, showsEvidence: Boolean, turn: () -> Unit) =
    section(screen.getString(R.string.detail_findings)) {
        for (finding in findings) {
            val lines = listOf(finding.message) + finding.evidence.takeIf { showsEvidence }.orEmpty()
            row(finding.title, lines.joinToString("\n"))
        }
        if (findings.isNotEmpty()) {
            val (text, end) = if (showsEvidence) {
                R.string.show_fewer to R.drawable.icon_fold
            } else {
                R.string.detail_show_evidence to R.drawable.icon_unfold
            }
            row(screen.getString(text), end = end, press = turn)
        }
    }

/** What a way is called; one that has no word yet goes by its id. */
private fun Route.name(screen: Activity): String = when (route.substringAfterLast('.')) {
    "READ_CALL_LOG", "WRITE_CALL_LOG" -> R.string.way_call_log
    "PROCESS_OUTGOING_CALLS" -> R.string.way_outgoing_calls
    "READ_SMS", "RECEIVE_SMS", "RECEIVE_MMS", "RECEIVE_WAP_PUSH" -> R.string.way_sms
    "READ_PHONE_STATE" -> R.string.way_phone_state
    "READ_PHONE_NUMBERS" -> R.string.way_phone_numbers
    "accessibility" -> R.string.way_accessibility
    "notification-listener" -> R.string.way_notifications
    "MANAGE_EXTERNAL_STORAGE", "READ_EXTERNAL_STORAGE" -> R.string.way_files
    "QUERY_ALL_PACKAGES", "GET_INSTALLED_APPS", "GET_APP_LIST" -> R.string.way_app_list
    "device-admin" -> R.string.way_device_admin
    "dialer" -> R.string.way_dialer
    "sms" -> R.string.way_sms_app
    else -> null
}?.let(screen::getString) ?: route

/** The laws and store rules that the findings meet, each with its date and where it stands. */
fun Page.rules(screen: Activity, findings: List<Finding>, open: (Intent) -> Unit) = section(screen.getString(R.string.detail_rules)) {
    for (rule in findings.flatMap { it.citations }.distinctBy { it.url }) {
        row(rule.title, listOf(rule.date, rule.url).joinToString("\n")) { open(Intent(Intent.ACTION_VIEW, Uri.parse(rule.url))) }
    }
}

private val OPEN = setOf(
    RouteState.GRANTED,
    RouteState.GRANTED_ONCE,
    RouteState.GRANTED_AT_INSTALL,
    RouteState.GRANTED_BY_DEFAULT,
    RouteState.GRANTED_BY_ROLE,
    RouteState.GRANTED_FIXED,
)
