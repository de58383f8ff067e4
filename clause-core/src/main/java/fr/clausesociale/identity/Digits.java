package fr.clausesociale.identity;

/** The check of numbers of INSEE by the digit that Luhn's formula gives them. */
final class Digits {

    private Digits() {}

    /** Whether the last digit is the one that Luhn's formula asks for: every second digit from the right counts twice. */
    static boolean satisfyLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    static int sum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }
}
