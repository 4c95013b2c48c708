using System.Text.Json;
using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>One value against its kind: the value, or what to do about it.</summary>
internal static class LeafReader
{
    public static (Value? Value, string Remedy) Read(Kind kind, JsonElement element) => (kind, element.ValueKind) switch
    {
        (Kind.Cpu, JsonValueKind.Number) => Cpu(element.GetDouble()),
        (Kind.Part part, JsonValueKind.Number) => Part(part, element.GetDouble()),
        (Kind.Number number, JsonValueKind.Number) => Number(number, element.GetDouble()),
        (Kind.Whole whole, JsonValueKind.Number) => Whole(whole, element.GetDouble()),
        (Kind.Duration, JsonValueKind.Number) => Bad($"Write the unit: \"{Shown.Of(element)}s\" if seconds were meant."),
        (Kind.Duration duration, JsonValueKind.String) => Duration(duration, element.GetString()!),
        (Kind.Choice choice, JsonValueKind.String) => Choice(choice, element.GetString()!),
        (Kind.Text text, JsonValueKind.String) => Text(text.Shape, element.GetString()!),
        (Kind.Flag, JsonValueKind.True or JsonValueKind.False) => Good(new Value.Flag(element.GetBoolean())),
        (Kind.Cpu or Kind.Part or Kind.Number or Kind.Whole, JsonValueKind.String) => Bad("Write the number without quotes."),
        (Kind.Flag, JsonValueKind.String) => Bad("Write it without quotes."),
        (_, JsonValueKind.Null) => Bad("Write a value, or leave the key out if it has a default."),
        (Kind.Duration, _) => Bad("Write it as text with its unit, such as \"60s\"."),
        _ => Bad("Write one of the allowed values."),
    };

    private static (Value?, string) Cpu(double amount) => amount switch
    {
        >= Kind.Cpu.Lowest and <= Kind.Cpu.Highest => Good(new Value.Number(amount)),
        > 0 and < Kind.Cpu.Lowest => Bad($"CPU is written in percent: {amount * 100:0.###}, if that was meant."),
        _ => Outside(amount, Kind.Cpu.Lowest, Kind.Cpu.Highest),
    };

    private static (Value?, string) Part(Kind.Part kind, double amount) =>
        Inside(amount, kind.Lowest, kind.Highest) ? Good(Amount(amount))
        : amount is > 1 and <= 100 && amount / 100 <= kind.Highest ? Bad($"Shares go from 0 to 1: {amount / 100:0.####}, if percent was meant.")
        : Outside(amount, kind.Lowest, kind.Highest);

    private static (Value?, string) Number(Kind.Number kind, double amount) =>
        !Inside(amount, kind.Lowest, kind.Highest) ? Outside(amount, kind.Lowest, kind.Highest)
        : kind.Step == 0 || double.IsInteger(amount / kind.Step) ? Good(Amount(amount))
        : Bad($"The nearest is {Math.Clamp(Math.Round(amount / kind.Step) * kind.Step, kind.Lowest, kind.Highest):0.###}.");

    private static (Value?, string) Whole(Kind.Whole kind, double amount) =>
        !Inside(amount, kind.Lowest, kind.Highest) ? Outside(amount, kind.Lowest, kind.Highest)
        : double.IsInteger(amount) ? Good(new Value.Whole((int)amount))
        : Bad($"The nearest are {Math.Floor(amount)} and {Math.Ceiling(amount)}.");

    private static (Value?, string) Duration(Kind.Duration kind, string text) => DurationText.Read(text) switch
    {
        null => Bad("Write a whole number and its unit, s, m or h, without a space: \"90s\", \"2m\", \"1h\"."),
        { } span when span < kind.Shortest => Bad($"Lengthen it to \"{DurationText.Of(kind.Shortest)}\" or more."),
        { } span when span > kind.Longest => Bad($"Shorten it to \"{DurationText.Of(kind.Longest)}\" or less."),
        { } span => Good(new Value.Duration(span)),
    };

    private static (Value?, string) Choice(Kind.Choice kind, string text)
    {
        var index = kind.Options.ToList().IndexOf(text);
        return index >= 0 ? Good(new Value.Option(index))
            : Spelling.Nearest(text, kind.Options) is { } meant ? Bad($"Did you mean \"{meant}\"?")
            : Bad("Write one of the allowed values.");
    }

    private static (Value?, string) Text(Shape shape, string text) =>
        !shape.Fits(text) ? Bad($"An example: \"{shape.Example}\".")
        : shape.Fault(text) is { } fault ? Bad(fault)
        : Good(new Value.Text(text));

    /// <summary>Adding zero turns -0 into 0.</summary>
    private static Value.Number Amount(double amount) => new(amount + 0.0);

    private static bool Inside(double amount, double lowest, double highest) => amount >= lowest && amount <= highest;

    private static (Value?, string) Outside(double amount, double lowest, double highest) =>
        Bad(amount < lowest ? $"Raise it to {lowest:0.###} or more." : $"Lower it to {highest:0.###} or less.");

    private static (Value?, string) Good(Value value) => (value, "");

    private static (Value?, string) Bad(string remedy) => (null, remedy);
}
