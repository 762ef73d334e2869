// A made-up app, for a test of bytecode.
var texts = { title: "Repay your loan", title_zh: "按时还款 now", long: "Terms of the loan: " + "x", rate: "Interest: 24 % a year" };
var big = "A text of more than two hundred and fifty-four letters, so that its length stands in the second table. It goes on and on, about amounts, interest, repayment, overdue days, contacts, and whatever else an app that lends money says to the people who use it, every day.";
function borrowMoney(amount) { return [texts.title, texts.title_zh, big, "₹ " + amount, "ऋण चुकाएं"]; }
print(borrowMoney(5000));
