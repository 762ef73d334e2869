package org.lendlens.app

import android.content.ContentResolver
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.os.Bundle

/** An app's file before it is installed: opened from here, from another app, or shared with us. */
class FileScreen : Screen() {
    private var chosen: Uri? = null

    private var showsEvidence = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        showsEvidence = savedInstanceState?.getBoolean(EVIDENCE) ?: false
        chosen = savedInstanceState?.getString(CHOSEN)?.let(Uri::parse) ?: handedOver(intent)
        setTitle(R.string.file_title)
        chosen?.let { app.files.open(it) }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putBoolean(EVIDENCE, showsEvidence)
        outState.putString(CHOSEN, chosen?.toString())
    }

    override fun onDestroy() {
        if (isFinishing) app.files.close()
        super.onDestroy()
    }

    private fun turnEvidence() {
        showsEvidence = !showsEvidence
        draw()
    }

    override fun Page.fill() {
        title(getString(R.string.file_title))
        val report = app.files.report
        when {
            chosen == null -> lead(getString(R.string.file_more))
            app.files.error != null ->
                card(R.drawable.icon_not_seen, getString(R.string.file_failed), getString(R.string.file_failed_more))
            report == null -> card(R.drawable.icon_file, getString(R.string.file_reading_file)).let {
                val (done, total) = app.files.progress
                it.progress(done, total, "")
                it.buttons.onCard(getString(R.string.cancel)) { finish() }
            }
            else -> {
                val icon = if (report.gaps.isEmpty()) R.drawable.icon_file else R.drawable.icon_not_seen
                card(icon, report.answer.first(), report.answer.drop(1).joinToString("\n"), getString(R.string.file_not_installed))
                for (app in report.apps) {
                    group { row(app.name, app.packageName, R.drawable.icon_file) }
                    reach(this@FileScreen, report, app)
                    evidence(this@FileScreen, app)
                }
                findings(this@FileScreen, report.findings, showsEvidence, ::turnEvidence)
                section(getString(R.string.detail_steps)) {
                    report.findings.flatMap { it.remediation }.filter { it.command == null }.distinctBy { it.text }
                        .forEachIndexed { index, step -> step(index + 1, step.text) }
                }
                rules(this@FileScreen, report.findings) { open(listOf(it)) }
                notSeen(this@FileScreen, report.gaps)
            }
        }
        buttons {
            val choose = getString(R.string.file_choose)
            if (chosen == null) main(choose, ::choose) else quiet(choose, ::choose)
        }
    }

    private fun choose() {
        val choose = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")
        @Suppress("DEPRECATION") // its successor is not part of the platform
        open(listOf(choose)) { startActivityForResult(it, CHOOSE) }
    }

    @Deprecated("The platform has no other way.")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val uri = data?.data
        if (requestCode != CHOOSE || resultCode != RESULT_OK || uri == null) return
        chosen = uri
        app.files.open(uri)
        draw()
    }

    /** What another app gave: a document it may read, never a path into our own files. */
    private fun handedOver(intent: Intent): Uri? {
        val uri = if (intent.action == Intent.ACTION_SEND) intent.stream() else intent.data
        return uri?.takeIf { it.scheme == ContentResolver.SCHEME_CONTENT && it.authority != SharedReports.AUTHORITY }
    }

    @Suppress("DEPRECATION") // its successor is of API 33
    private fun Intent.stream(): Uri? = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
        getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)
    } else {
        getParcelableExtra(Intent.EXTRA_STREAM)
    }

    private companion object {
        const val EVIDENCE = "evidence"
        const val CHOSEN = "chosen"
        const val CHOOSE = 1
    }
}
