import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON, as strictly as the tests need it: what does not parse is an IllegalStateException. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Map, List, String, Double, Boolean or null. */
    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.blanks();
        if (json.at != text.length()) throw json.wrong();
        return value;
    }

    /** What stands at a path of names, and of places in lists; null where there is nothing. */
    static Object at(Object value, Object... path) {
        for (Object step : path) {
            if (step instanceof Integer) {
                List<?> list = (List<?>) value;
                value = list != null && (Integer) step < list.size() ? list.get((Integer) step) : null;
            } else {
                value = value == null ? null : ((Map<?, ?>) value).get(step);
            }
        }
        return value;
    }

    private Object value() {
        blanks();
        char first = text.charAt(at);
        if (first == '{') return object();
        if (first == '[') return list();
        if (first == '"') return string();
        for (String word : new String[] {"true", "false", "null"}) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("null") ? null : (Object) word.equals("true");
            }
        }
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) at++;
        return Double.valueOf(text.substring(start, at));
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        expect('{');
        while (!ends('}', object.isEmpty())) {
            blanks();
            String name = string();
            blanks();
            expect(':');
            object.put(name, value());
        }
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        expect('[');
        while (!ends(']', list.isEmpty())) list.add(value());
        return list;
    }

    private boolean ends(char close, boolean isFirst) {
        blanks();
        if (text.charAt(at) == close) {
            at++;
            return true;
        }
        if (!isFirst) expect(',');
        return false;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        expect('"');
        while (text.charAt(at) != '"') {
            char next = text.charAt(at++);
            if (next < ' ') throw wrong();
            if (next != '\\') {
                string.append(next);
                continue;
            }
            char escaped = text.charAt(at++);
            if (escaped == 'u') {
                string.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                at += 4;
            } else {
                int place = "\"\\/bfnrt".indexOf(escaped);
                if (place < 0) throw wrong();
                string.append("\"\\/\b\f\n\r\t".charAt(place));
            }
        }
        at++;
        return string.toString();
    }

    private void blanks() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) at++;
    }

    private void expect(char character) {
        if (text.charAt(at) != character) throw wrong();
        at++;
    }

    private IllegalStateException wrong() {
        return new IllegalStateException("no JSON at " + at + ": " + text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20)));
    }
}
