using System.Globalization;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Status;
using Autoscaler.Cli.Words;
using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Cli.Drilling;

/// <summary>What forbids a game day now, a line each: the place, what is there, and what to do.</summary>
internal sealed class DrillChecks(DrillRequest request, ClusterPolicy policy, StackNames names, Outside outside)
{
    /// <summary>What needs no more than the policy. Nothing else is asked before the name has been confirmed.</summary>
    public IEnumerable<string> OfPolicy()
    {
        if (!SameName(request.Record, policy.Record.Name))
        {
            yield return $"--record {PlainLine.Of(request.Record)}: {names.PolicyParameter} moves {policy.Record.Name}. Type that name to drill it, or name the scratch stack with --stack.";
        }

        if (policy.Mode != Mode.Act)
        {
            yield return $"{names.PolicyParameter}: the mode of {policy.Id} is {ModeWords.Of(policy.Mode)}, so nothing would shift: push a policy with mode act, or drill another stack.";
        }

        if (request.Cpu < policy.Detect.Cpu)
        {
            yield return $"--cpu {Number(request.Cpu)}: below detect.cpu of {policy.Id}, so nothing would be hot: {Number(policy.Detect.Cpu)} to 100.";
        }

        if (request.Seconds < policy.Detect.Run.TotalSeconds)
        {
            yield return $"--seconds {request.Seconds}: shorter than detect.run of {policy.Id}, so nobody would be woken: at least {policy.Detect.Run.TotalSeconds}.";
        }

        if (names.StateMachineArn is null)
        {
            yield return $"{names.PolicyParameter}: it does not say which account it is in, so the state machine is not known: --state-machine ARN.";
        }
    }

    public async Task<IReadOnlyList<string>> OfAccount(CancellationToken stop) => [.. await Override(stop), .. await Running(stop), .. await Records(stop), .. await Heat(stop)];

    private async Task<IReadOnlyList<string>> Override(CancellationToken stop) => (await outside.Account.Overrides(names.OverrideParameter).Read(policy.Id, stop)) switch
    {
        { IsReadable: false } => [$"{names.OverrideParameter}: cannot be read, so somebody may have paused {policy.Id}: correct it, or delete it."],
        { Override: { } one } => [$"{names.OverrideParameter}: {policy.Id} is {(one.Pin is { } pin ? $"pinned at {Amount.Share(pin.Value)}" : "paused")} by {PlainLine.Of(one.Owner)} until {one.Expires.ToUniversalTime():u}: autoscaler resume --cluster {policy.Id} --stack {names.Stack}"],
        _ => [],
    };

    private async Task<IReadOnlyList<string>> Running(CancellationToken stop) =>
        [.. (await outside.Account.Responses(names.StateMachineArn!).Of(policy.Id, stop)).Select(one => $"{policy.Id}: the response {one.Name} is running: wait for its end, autoscaler status --watch --stack {names.Stack} shows it.")];

    private async Task<IReadOnlyList<string>> Records(CancellationToken stop)
    {
        var (seen, rest) = (await outside.Account.Records.Read(policy.Record, stop), Weights.For(policy.Shift.Rest));
        return seen switch
        {
            { AreUsable: false } => [$"{policy.Record.Name}: {Missing(seen)}: autoscaler doctor --stack {names.Stack} says what mends it."],
            { Provisioned: { } provisioned, Serverless: { } serverless } when (provisioned.Weight, serverless.Weight) != (rest.Provisioned, rest.Serverless) =>
                [$"{policy.Record.Name}: the weights are {provisioned.Weight}:{serverless.Weight} (provisioned:serverless), at rest they are {rest}: wait for the return, or put them back."],
            _ => [],
        };
    }

    private async Task<IReadOnlyList<string>> Heat(CancellationToken stop)
    {
        var hottest = (await outside.Account.Heat.Read(policy.Id, policy.Detect, outside.Clock.GetUtcNow(), stop)).Cpu.Max();
        return hottest >= policy.Detect.Cpu
            ? [$"{policy.Id}: the provisioned pool has been hot within the last minute, at {Amount.Percent(hottest / 100)} CPU; detect.cpu is {Number(policy.Detect.Cpu)}: drill when it is calm."]
            : [];
    }

    private static string Missing(ObservedRecords seen) => seen switch
    {
        { Provisioned: null, Serverless: null } => "both records are missing",
        { Provisioned: null } => "the provisioned record is missing",
        { Serverless: null } => "the serverless record is missing",
        _ => $"{seen.Strangers} other record{(seen.Strangers == 1 ? " has" : "s have")} this name",
    };

    // Route 53 adds the final dot, and knows no difference of case.
    private static bool SameName(string one, string other) => string.Equals(one.TrimEnd('.'), other.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
