package org.lendlens.app

import android.content.Context
import android.content.Intent
import android.os.Bundle
import org.lendlens.KnowledgeVersion
import org.lendlens.LendLens
import org.lendlens.LendLensException

/** What cannot be seen, what turning off does and does not undo, and what to do when a lender's app then refuses. */
class HelpScreen : Screen() {
    private var knowledge: KnowledgeVersion? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.help_title)
        app.storing.execute {
            val read = try {
                LendLens.knowledge()
            } catch (_: LendLensException) {
                null
            }
            app.change { knowledge = read }
        }
    }

    override fun Page.fill() {
        title(getString(R.string.help_title))
        for ((title, text) in SECTIONS) {
            section(getString(title))
            group { row(getString(text)) }
        }
        group {
            row(getString(R.string.guidance_title), getString(R.string.guidance_more), R.drawable.icon_help) {
                startActivity(GuidanceScreen.open(this@HelpScreen))
            }
        }
        section(getString(R.string.help_licences))
        group {
            val version = packageManager.getPackageInfo(packageName, 0).versionName
            row(getString(R.string.help_version, version), knowledge?.let(::say))
            row(getString(R.string.help_licences_more), getString(R.string.help_licences_list))
            row(getString(R.string.help_sources), getString(R.string.help_sources_more))
        }
    }

    private fun say(knowledge: KnowledgeVersion) =
        resources.getQuantityString(R.plurals.help_knowledge, knowledge.lenders, knowledge.version, knowledge.lenders)

    companion object {
        private val SECTIONS = listOf(
            R.string.help_fallible_title to R.string.help_fallible,
            R.string.help_not_seen_title to R.string.help_not_seen,
            R.string.help_names_title to R.string.help_names,
            R.string.help_off_title to R.string.help_off,
            R.string.help_not_undone_title to R.string.help_not_undone,
            R.string.help_refuses_title to R.string.help_refuses,
            R.string.help_phone_held_title to R.string.help_phone_held,
            R.string.help_privacy_title to R.string.help_privacy,
        )

        /** Opens it. */
        fun open(context: Context): Intent = Intent(context, HelpScreen::class.java)
    }
}
