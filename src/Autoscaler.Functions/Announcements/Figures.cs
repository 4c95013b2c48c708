using System.Globalization;
using Autoscaler.Core;
using Autoscaler.Core.Decisions;

namespace Autoscaler.Functions.Announcements;

/// <summary>A decision's numbers as sentences. What is not known makes no sentence.</summary>
internal static class Figures
{
    public static string? Demand(Explanation why) => (why.DemandOut, why.Capacity) switch
    {
        ({ } demand, > 0 and var capacity) => Text(
            $"Demand is {(why.Saturated ? "about " : "")}{Percent(demand / capacity)} of what the warmed provisioned readers have ({demand:0.#} of {capacity:0.#} vCPU){(why.Saturated ? ", estimated since one of them is saturated" : "")}."),
        _ => null,
    };

    public static string? Cpu(Explanation why) => (why.ProvisionedBusy, why.Capacity, why.ServerlessBusy) switch
    {
        ({ } busy, > 0 and var capacity, { } serverless) => Text($"The provisioned readers are {Percent(busy / capacity)} busy, the serverless ones use {serverless:0.#} vCPU."),
        ({ } busy, > 0 and var capacity, null) => Text($"The provisioned readers are {Percent(busy / capacity)} busy."),
        _ => null,
    };

    /// <summary>The share as it is asked for from now on, with what it was where that is another.</summary>
    public static string? Share(Decision decision) => (decision.Explanation.Present, Asked(decision)) switch
    {
        ({ } from, { } to) when from != to && decision.Reason == Reason.ObserveOnly => $"The serverless share would go from {Percent(from.Value)} to {Percent(to.Value)}; the policy says to observe only, so nothing is written.",
        ({ } from, { } to) when from != to => $"The serverless share goes from {Percent(from.Value)} to {Percent(to.Value)}.",
        (_, { } to) => $"The serverless share is {Percent(to.Value)}.",
        ({ } from, null) => $"The serverless share is {Percent(from.Value)}.",
        _ => null,
    };

    /// <summary>For a title: "0 % to 44 %".</summary>
    public static string? ShareChange(Decision decision) =>
        decision.Explanation.Present is { } from && Asked(decision) is { } to ? $"{Percent(from.Value)} to {Percent(to.Value)}" : null;

    public static string? Limits(Explanation why) => why.Limits.Count == 0
        ? null
        : $"Limited by {string.Join(", ", why.Limits.Select(limit => $"{Words(limit.Limit)} ({Percent(limit.From.Value)} to {Percent(limit.To.Value)})"))}.";

    public static string? Readers(Explanation why) => why.ReadersWanted is > 0 and var wanted ? Text($"{wanted} provisioned readers are wanted.") : null;

    public static string? Floors(Decision decision) => decision.Floors is { Count: > 0 } moves
        ? string.Join(" ", moves.Select(move => move.Floor == Floor.Readers
            ? Text($"The readers' minimum goes from {move.From:0.#} to {move.To:0.#}{(move.SuspendScaleIn ? ", and none is removed meanwhile" : "")}.")
            : Text($"The serverless minimum goes from {move.From:0.##} to {move.To:0.##} ACU.")))
        : null;

    public static string AcuHours(double hours) => Text($"{hours:0.##} ACU hours");

    public static string Percent(double part) => Text($"{100 * part:0} %");

    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    public static string Duration(TimeSpan time) => time switch
    {
        { TotalHours: >= 1 } => Text($"{(int)time.TotalHours} h {time.Minutes} min"),
        { TotalMinutes: >= 1 } => Text($"{time.Minutes} min {time.Seconds} s"),
        _ => Text($"{time.Seconds} s"),
    };

    // Where the policy only observes, what would have been asked for stands at the limit that held it.
    private static Share? Asked(Decision decision) => decision.To?.Share
        ?? (decision is { Reason: Reason.ObserveOnly, Explanation.Limits: [.., { Limit: Limit.Mode } mode] } ? mode.From : decision.Explanation.Result);

    // WriteBudget is "write budget" to people.
    private static string Words(Limit limit) =>
        string.Concat(limit.ToString().Select((letter, at) => char.IsUpper(letter) && at > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
