package org.lendlens.app

import android.content.Context
import android.util.AttributeSet
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.widget.Button

/** Buttons beside each other that go on in the next line where the line, or the person's large type, leaves no room. */
class Buttons(context: Context, attributes: AttributeSet?) : ViewGroup(context, attributes) {
    private val gap = (8 * resources.displayMetrics.density).toInt()

    /** Adds [buttons]; a screen reader adds what they are [about], for other rows may have buttons that say the same. */
    fun fill(about: CharSequence, buttons: Buttons.() -> Unit) {
        buttons()
        for (button in (0 until childCount).map(::getChildAt)) {
            button.contentDescription = context.getString(R.string.spoken_button, (button as Button).text, about)
        }
    }

    /** Adds the button that most people will want. */
    fun main(text: CharSequence, press: () -> Unit): Button = button(R.layout.button, text, press)

    /** Adds [buttons] that belong to [what]: read aloud alone, the same word in two rows would be two riddles. */
    fun fill(what: CharSequence, buttons: Buttons.() -> Unit) {
        buttons()
        for (button in (0 until childCount).map(::getChildAt)) {
            button.contentDescription = context.getString(R.string.spoken_button, (button as Button).text, what)
        }
    }

    /** Adds another button. */
    fun quiet(text: CharSequence, press: () -> Unit): Button = button(R.layout.button_quiet, text, press)

    /** Adds another button on a card of the accent's colour. */
    fun onCard(text: CharSequence, press: () -> Unit): Button = button(R.layout.button_on_card, text, press)

    private fun button(layout: Int, text: CharSequence, press: () -> Unit): Button {
        val button = LayoutInflater.from(context).inflate(layout, this, false) as Button
        button.text = text
        button.setOnClickListener { press() }
        addView(button)
        visibility = View.VISIBLE
        return button
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val room = MeasureSpec.getSize(widthMeasureSpec)
        measureChildren(MeasureSpec.makeMeasureSpec(room, MeasureSpec.AT_MOST), MeasureSpec.UNSPECIFIED)
        setMeasuredDimension(room, lines(room).lastOrNull()?.let { it.top + it.height } ?: 0)
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        val leftToRight = layoutDirection == LAYOUT_DIRECTION_LTR
        for (line in lines(width)) {
            var start = 0
            for (button in line.buttons) {
                val x = if (leftToRight) start else width - start - button.measuredWidth
                button.layout(x, line.top, x + button.measuredWidth, line.top + button.measuredHeight)
                start += button.measuredWidth + gap
            }
        }
    }

    private class Line(val top: Int) {
        val buttons = mutableListOf<View>()
        val height get() = buttons.maxOf { it.measuredHeight }
    }

    private fun lines(room: Int): List<Line> {
        val lines = mutableListOf<Line>()
        var used = 0
        for (button in (0 until childCount).map(::getChildAt)) {
            val last = lines.lastOrNull()
            if (last == null || used + gap + button.measuredWidth > room) {
                lines += Line(if (last == null) 0 else last.top + last.height + gap)
                used = button.measuredWidth
            } else {
                used += gap + button.measuredWidth
            }
            lines.last().buttons += button
        }
        return lines
    }
}
