package org.lendlens.app

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import android.content.Intent
import android.os.Build
import android.os.Bundle
import android.widget.Toast

/** The first screen: which lending apps can reach the contacts, and what was not seen. */
class AnswerScreen : Screen() {
    private lateinit var unfolded: Unfolded
    private var progress: Page.Card? = null

    override val isFirst get() = true

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        unfolded = Unfolded(savedInstanceState)
        if (!app.choices.isWelcomed) {
            startActivity(Intent(this, WelcomeScreen::class.java))
            finish()
        } else {
            app.checks.restore()
            if (savedInstanceState == null && intent.action == CHECK) app.checks.start()
        }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        unfolded.save(outState)
    }

    /** Progress only moves the bar: drawing anew would take the place in the page from whoever has it read out. */
    override fun draw() {
        val running = app.checks.work as? CheckSession.Work.Running
        val card = progress
        if (running != null && card != null && !running.isStopping) card.show(running) else super.draw()
    }

    override fun Page.fill() {
        progress = null
        val check = app.checks.newest
        when (val work = app.checks.work) {
            is CheckSession.Work.Running -> running(work)
            is CheckSession.Work.Failed -> failed(work.error)
            CheckSession.Work.Restoring -> return
            CheckSession.Work.Stopped -> stopped()
            CheckSession.Work.None -> if (check == null) none()
        }
        if (check != null) {
            val card = answer(this@AnswerScreen, check)
            if (app.checks.work == CheckSession.Work.None) {
                card.buttons.main(getString(R.string.answer_check_again)) { app.checks.start() }
                card.buttons.onCard(getString(R.string.share_title)) { startActivity(ShareScreen.open(this@AnswerScreen)) }
            }
            if (app.checks.isUnkept) {
                group { row(getString(R.string.error_storage), getString(R.string.error_storage_more)) }
            }
            apps(this@AnswerScreen, app, check.report, unfolded, ::unfold) {
                startActivity(AppScreen.open(this@AnswerScreen, it))
            }
            notSeen(this@AnswerScreen, check.report.gaps)
        }
        section(getString(R.string.more)) {
            row(getString(R.string.file_title), getString(R.string.file_title_more), R.drawable.icon_file) { go(FileScreen::class.java) }
            if (app.choices.keepsHistory) {
                row(getString(R.string.history_title), null, R.drawable.icon_history) { go(HistoryScreen::class.java) }
            }
            row(getString(R.string.settings_title), getString(R.string.settings_title_more), R.drawable.icon_choices) { go(SettingsScreen::class.java) }
            row(getString(R.string.help_title), null, R.drawable.icon_help) { go(HelpScreen::class.java) }
        }
    }

    private fun Page.running(work: CheckSession.Work.Running) {
        val title = if (work.isStopping) R.string.progress_cancelling else R.string.progress_title
        val card = card(R.drawable.icon_again, getString(title))
        if (!work.isStopping) card.buttons.onCard(getString(R.string.cancel)) { app.checks.stop() }
        card.show(work)
        progress = card
    }

    private fun Page.Card.show(work: CheckSession.Work.Running) = progress(
        work.done,
        work.total,
        if (work.total == 0) {
            getString(R.string.progress_starting)
        } else {
            getString(R.string.progress_apps, work.done, work.total)
        },
    )

    private fun Page.failed(error: Exception) {
        val isList = error is SecurityException
        val card = card(
            R.drawable.icon_not_seen,
            getString(if (isList) R.string.error_list else R.string.error_title),
            getString(if (isList) R.string.error_list_more else R.string.error_more),
            if (isList) null else error.toString(),
        )
        card.again()
        if (!isList) card.buttons.onCard(getString(R.string.error_copy)) { copy(error.toString()) }
    }

    private fun copy(text: String) {
        getSystemService(ClipboardManager::class.java)?.setPrimaryClip(ClipData.newPlainText(null, text))
        // From Android 13 on the system shows itself what was copied.
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) {
            Toast.makeText(this, R.string.error_copied, Toast.LENGTH_SHORT).show()
        }
    }

    private fun Page.stopped() =
        card(R.drawable.icon_not_seen, getString(R.string.progress_cancelled), getString(R.string.progress_cancelled_more)).again()

    private fun Page.none() =
        card(R.drawable.icon_person, getString(R.string.answer_none_yet), getString(R.string.answer_none_yet_more)).again()

    private fun Page.Card.again() {
        buttons.main(getString(R.string.welcome_start)) { app.checks.start() }
    }

    private fun unfold(section: Section) {
        unfolded += section
        draw()
    }

    private fun go(screen: Class<out Screen>) = startActivity(Intent(this, screen))

    companion object {
        private const val CHECK = "org.lendlens.app.CHECK"

        /** Opens it and checks again: what is shown should be what the notification told of. */
        fun check(context: Context): Intent =
            Intent(context, AnswerScreen::class.java).setAction(CHECK).addFlags(Intent.FLAG_ACTIVITY_CLEAR_TOP)
    }
}
