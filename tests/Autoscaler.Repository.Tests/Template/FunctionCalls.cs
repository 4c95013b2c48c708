using System.Text.RegularExpressions;
using Autoscaler.Functions;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>
/// Which operations of AWS a function can make, as the sources have it: Lambda's Handlers give each function its adapters, and an adapter's file has its calls.
/// An adapter may offer more than a function asks of it; that is said here, and only that.
/// </summary>
internal static partial class FunctionCalls
{
    // Each line is checked: an adapter of the function must be able to make the call, else it has gone out of date.
    private static readonly Dictionary<FunctionName, string[]> OfferedAndNotAsked = new()
    {
        [FunctionName.CollectMetrics] = ["states:GetExecutionHistory"],
        [FunctionName.StartResponse] = ["states:GetExecutionHistory"],
        [FunctionName.Observe] = ["route53:ChangeResourceRecordSets", "application-autoscaling:RegisterScalableTarget", "rds:ModifyDBCluster", "states:StartExecution"],
        [FunctionName.Shift] = ["route53:ListResourceRecordSets"],
        [FunctionName.Reconcile] = ["route53:GetChange"],
    };

    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["ApplicationAutoScaling"] = "application-autoscaling",
        ["CloudWatch"] = "cloudwatch",
        ["CloudWatchLogs"] = "logs",
        ["RDS"] = "rds",
        ["Route53"] = "route53",
        ["SecurityToken"] = "sts",
        ["SimpleNotificationService"] = "sns",
        ["SimpleSystemsManagement"] = "ssm",
        ["StepFunctions"] = "states",
    };

    /// <summary>Every operation that there is a stand-in for, as IAM calls it.</summary>
    private static readonly Dictionary<string, string> Actions = Prefixes
        .SelectMany(service => Repository.Files($"src/AwsPackages/AWSSDK.{service.Key}", "*.cs").Select(file => (Name: Path.GetFileNameWithoutExtension(file), Action: $"{service.Value}:{Path.GetFileNameWithoutExtension(file)}")))
        .Where(operation => Repository.Read($"src/AwsPackages/AWSSDK.{Prefixes.Single(one => operation.Action.StartsWith(one.Value + ":", StringComparison.Ordinal)).Key}/{operation.Name}.cs").Contains($"class {operation.Name}Request", StringComparison.Ordinal))
        .ToDictionary(operation => operation.Name, operation => operation.Action, StringComparer.Ordinal);

    // The desk's are for people, with permissions of their own.
    private static readonly Dictionary<string, string> Adapters = Repository.Files("src/Autoscaler.Aws", "*.cs").Where(file => !file.Contains("/Desk/", StringComparison.Ordinal)).ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);

    private static readonly string Handlers = Repository.Read("src/Autoscaler.Lambda/Handlers.cs") + Repository.Read("src/Autoscaler.Lambda/Clients.cs");

    /// <summary>Every operation that any adapter makes.</summary>
    public static IEnumerable<string> OfAllAdapters => Adapters.Values.SelectMany(OperationsIn).Distinct();

    public static IReadOnlySet<string> Of(FunctionName function)
    {
        var offered = Offered(function);
        var notAsked = OfferedAndNotAsked.GetValueOrDefault(function) ?? [];
        Assert.All(notAsked, action => Assert.Contains(action, offered));
        return offered.Except(notAsked).ToHashSet();
    }

    private static HashSet<string> Offered(FunctionName function)
    {
        var body = MethodOf(function.ToString());
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(AdaptersIn(body));
        while (open.TryDequeue(out var adapter))
        {
            if (found.Add(adapter))
            {
                foreach (var used in AdaptersIn(Adapters[adapter]))
                {
                    open.Enqueue(used);
                }
            }
        }

        return [.. found.SelectMany(adapter => OperationsIn(Adapters[adapter]))];
    }

    /// <summary>A method of Handlers or Clients with those that it calls there.</summary>
    private static string MethodOf(string name)
    {
        var start = Regex.Match(Handlers, $@"^    (private|public) [^\n]*\b{name}\(\)[^\n]*", RegexOptions.Multiline);
        Assert.True(start.Success, $"Handlers has no method {name}.");
        var end = Regex.Match(Handlers[(start.Index + start.Length)..], @"^    (private|public) |^}", RegexOptions.Multiline);
        var body = Handlers[start.Index..(start.Index + start.Length + end.Index)];
        return body + string.Concat(new[] { "Policies", "Overrides", "Records" }.Where(one => one != name && Regex.IsMatch(body, $@"\b{one}\(\)")).Select(MethodOf))
            + (Regex.IsMatch(body, @"\bResponses\b") ? "new StepFunctionsResponses(" : "");
    }

    private static IEnumerable<string> AdaptersIn(string source) =>
        New().Matches(source).Select(made => made.Groups[1].Value + made.Groups[2].Value).Where(Adapters.ContainsKey).Distinct();

    private static IEnumerable<string> OperationsIn(string source) =>
        Call().Matches(source).Select(call => Actions.GetValueOrDefault(call.Groups[1].Value)).OfType<string>().Distinct();

    [GeneratedRegex(@"(?:new (\w+)\(|(?:private readonly|private|public) (\w+) \w+(?:\(\) =>| =) new\()")]
    private static partial Regex New();

    [GeneratedRegex(@"\.(\w+)Async\(")]
    private static partial Regex Call();
}
