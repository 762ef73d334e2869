package org.lendlens.app

import android.app.AlertDialog
import android.content.Context
import android.content.Intent
import android.os.Bundle

/** An earlier check, as it was. */
class EarlierScreen : Screen() {
    private val time by lazy { intent.getLongExtra(TIME, 0) }
    private lateinit var unfolded: Unfolded

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.history_title)
        unfolded = Unfolded(savedInstanceState)
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        unfolded.save(outState)
    }

    override fun Page.fill() {
        val check = app.checks.earlier(time) ?: return
        title(time(time))
        val card = answer(this@EarlierScreen, check)
        card.buttons.main(getString(R.string.share_title)) { startActivity(ShareScreen.open(this@EarlierScreen, time)) }
        card.buttons.onCard(getString(R.string.history_delete_one), ::ask)
        apps(this@EarlierScreen, app, check.report, unfolded, ::unfold) {
            startActivity(AppScreen.open(this@EarlierScreen, it, time))
        }
        notSeen(this@EarlierScreen, check.report.gaps)
    }

    private fun unfold(section: Section) {
        unfolded += section
        draw()
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle(getString(R.string.history_delete_one_question, time(time)))
            .setNegativeButton(R.string.cancel, null)
            .setPositiveButton(R.string.delete) { _, _ ->
                app.storing.execute { app.history.delete(time) }
                finish()
            }
            .show()
    }

    companion object {
        private const val TIME = "time"

        /** Opens the check of [time]. */
        fun open(context: Context, time: Long): Intent = Intent(context, EarlierScreen::class.java).putExtra(TIME, time)
    }
}
