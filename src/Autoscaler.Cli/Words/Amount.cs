using System.Globalization;

namespace Autoscaler.Cli.Words;

/// <summary>Quantities for people, the same in every culture; what is not a number is "-".</summary>
internal static class Amount
{
    public const string Nothing = "-";

    public static string Seconds(double? seconds) => Text(seconds, "#,0.##", " s");

    public static string Count(double? count) => Text(count, "#,0", "");

    public static string Number(double? value) => Text(value, "#,0.##", "");

    /// <summary>Of a constant or at an axis, where hundredths may be too coarse.</summary>
    public static string Exact(double value) => Text(value, "#,0.######", "");

    public static string Milliseconds(double? milliseconds) => Text(milliseconds, milliseconds < 10 ? "0.#" : "#,0", " ms");

    public static string Vcpu(double? vcpu) => Text(vcpu, "#,0.#", " vCPU");

    /// <summary>Of a part of the whole, 0 to 1. What is not zero is never shown as zero.</summary>
    public static string Percent(double? part) => part switch
    {
        > 0 and < 0.0001 => "<0.01 %",
        < 0.1 => Text(100 * part, "0.##", " %"),
        _ => Text(100 * part, "0.#", " %"),
    };

    /// <summary>Of a share: whole percents are enough.</summary>
    public static string Share(double? part) => Text(100 * part, "0", " %");

    public static string Dollars(double? dollars) => dollars switch
    {
        > 0 and < 0.005 => "<$0.01",
        < 0 => "-" + Dollars(-dollars),
        { } value when double.IsFinite(value) => "$" + value.ToString("#,0.00", CultureInfo.InvariantCulture),
        _ => Nothing,
    };

    private static string Text(double? value, string format, string unit) =>
        value is { } number && double.IsFinite(number) ? number.ToString(format, CultureInfo.InvariantCulture) + unit : Nothing;
}
