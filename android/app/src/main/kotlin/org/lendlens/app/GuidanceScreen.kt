package org.lendlens.app

import android.content.Context
import android.content.Intent
import android.os.Bundle
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneId
import org.lendlens.Guidance
import org.lendlens.GuidanceOptions
import org.lendlens.GuidanceRow
import org.lendlens.LendLens
import org.lendlens.LendLensException

/** What can be done in the person's country: its rules, where to complain, and texts to send. */
class GuidanceScreen : Screen() {
    private val subject by lazy { intent.getStringExtra(PACKAGE) }
    private var guidance: Guidance? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.guidance_title)
        read()
    }

    private fun choose(country: String?) {
        app.choices.country = country
        read()
    }

    private fun read() {
        val report = subject?.let(app.checks::reportOn)
        val options = GuidanceOptions(app.choices.country, report, subject, app.checks.newest?.time?.let(::day))
        app.storing.execute {
            val read = try {
                LendLens.guidance(this, options)
            } catch (_: LendLensException) {
                null
            }
            app.change { guidance = read }
        }
    }

    private fun day(time: Long): LocalDate = Instant.ofEpochMilli(time).atZone(ZoneId.systemDefault()).toLocalDate()

    override fun Page.fill() {
        val shown = guidance?.page
        title(shown?.title ?: getString(R.string.guidance_title))
        if (shown == null) return countries()
        lead(shown.note)
        group { row(getString(R.string.guidance_other), icon = R.drawable.icon_choices) { choose(null) } }
        for (part in shown.sections) section(part.title) { part.rows.forEach { show(it) } }
    }

    private fun Group.show(row: GuidanceRow) {
        val letter = row.letter
        if (letter == null) {
            row(row.title, row.text.ifEmpty { null })
        } else {
            choice(row.title, letter, R.drawable.icon_file) { quiet(getString(R.string.share_send)) { send(row.title, letter) } }
        }
    }

    private fun Page.countries() {
        val guess = guidance?.guess
        guess?.let { lead(it.text) }
        section(getString(R.string.guidance_choose)) {
            val (guessed, others) = guidance?.countries.orEmpty().partition { it.code == guess?.code }
            for (country in guessed + others) row(country.name) { choose(country.code) }
        }
    }

    private fun send(title: String, text: String) {
        val send = Intent(Intent.ACTION_SEND)
            .setType("text/plain")
            .putExtra(Intent.EXTRA_TEXT, text)
            .putExtra(Intent.EXTRA_TITLE, title)
        open(listOf(Intent.createChooser(send, null)))
    }

    companion object {
        private const val PACKAGE = "package"

        /** Opens it; letters are about the app of [packageName], if there is one. */
        fun open(context: Context, packageName: String? = null): Intent =
            Intent(context, GuidanceScreen::class.java).putExtra(PACKAGE, packageName)
    }
}
