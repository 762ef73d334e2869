package org.lendlens.app

import android.os.Build
import android.view.LayoutInflater
import android.view.View
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.ProgressBar
import android.widget.TextView

/** What a screen shows, from top to bottom, in the words that all screens share: title, card, section, group of rows. */
class Page(private val column: LinearLayout) {
    private val context get() = column.context

    /** The page is empty again. */
    fun clear() = column.removeAllViews()

    /** What this screen is. */
    fun title(text: CharSequence) = heading(R.layout.title, text)

    /** A picture above the title. */
    fun icon(set: (ImageView) -> Unit) = set(add(R.layout.icon))

    /** A paragraph. */
    fun lead(text: CharSequence) {
        add<TextView>(R.layout.lead).text = text
    }

    /** What the group below is. */
    fun section(text: CharSequence) = heading(R.layout.section, text)

    /** A group of rows; it shows only when it has some. */
    fun group(rows: Group.() -> Unit) {
        val group = Group(context)
        group.rows()
        if (group.childCount > 0) column.addView(group)
    }

    /** The same under a name, which shows only when there are rows. */
    fun section(name: CharSequence, rows: Group.() -> Unit) {
        val group = Group(context)
        group.rows()
        if (group.childCount == 0) return
        section(name)
        column.addView(group)
    }

    /** Buttons for the whole page. */
    fun buttons(fill: Buttons.() -> Unit) {
        val buttons = Buttons(context, null)
        column.addView(buttons, space(above = 24))
        buttons.fill()
    }

    /** The card with what this screen has to say first. */
    fun card(icon: Int, title: CharSequence, text: CharSequence? = null, note: CharSequence? = null): Card {
        val view = LayoutInflater.from(context).inflate(R.layout.card, column, false)
        column.addView(view, space(below = 12))
        view.part<ImageView>(R.id.card_icon).setImageResource(icon)
        val heading = view.part<TextView>(R.id.card_title)
        heading.text = title
        heading.markAsHeading()
        view.part<TextView>(R.id.card_text).say(text)
        view.part<TextView>(R.id.card_note).say(note)
        return Card(view)
    }

    /** A card on the page. */
    class Card(private val view: View) {
        /** Its buttons. */
        val buttons: Buttons get() = view.part(R.id.card_buttons)

        /** Shows how far something is, with [text] beside the bar; a [total] of 0 is not known yet. */
        fun progress(done: Int, total: Int, text: CharSequence) {
            view.part<ProgressBar>(R.id.card_progress).show {
                isIndeterminate = total == 0
                max = total
                progress = done
            }
            view.part<TextView>(R.id.card_note).say(text)
        }
    }

    private fun heading(layout: Int, text: CharSequence) {
        val view = add<TextView>(layout)
        view.text = text
        view.markAsHeading()
    }

    private fun <V : View> add(layout: Int): V {
        @Suppress("UNCHECKED_CAST")
        val view = LayoutInflater.from(context).inflate(layout, column, false) as V
        column.addView(view)
        return view
    }

    private fun space(above: Int = 0, below: Int = 0): LinearLayout.LayoutParams {
        val density = context.resources.displayMetrics.density
        return LinearLayout.LayoutParams(LinearLayout.LayoutParams.MATCH_PARENT, LinearLayout.LayoutParams.WRAP_CONTENT)
            .apply {
                topMargin = (above * density).toInt()
                bottomMargin = (below * density).toInt()
            }
    }
}

/** The view of this id, which the layout has. */
fun <V : View> View.part(id: Int): V = requireNotNull(findViewById<V>(id))

/** Shows the view, and sets it up. */
fun <V : View> V.show(setUp: V.() -> Unit) {
    visibility = View.VISIBLE
    setUp()
}

/** Says [text], and takes no room when there is nothing to say. */
fun TextView.say(text: CharSequence?) {
    this.text = text
    visibility = if (text.isNullOrEmpty()) View.GONE else View.VISIBLE
}

/** A screen reader can jump from heading to heading. */
fun View.markAsHeading() {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) isAccessibilityHeading = true
}
