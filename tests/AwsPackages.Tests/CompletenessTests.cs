using System.Reflection;
using Amazon.ApplicationAutoScaling;
using Amazon.CloudWatch;
using Amazon.CloudWatchLogs;
using Amazon.RDS;
using Amazon.Route53;
using Amazon.SimpleNotificationService;
using Amazon.SimpleSystemsManagement;
using Amazon.StepFunctions;
using AwsPackages.Tests.Operations;

namespace AwsPackages.Tests;

public class CompletenessTests
{
    private static readonly Type[] Interfaces =
    [
        typeof(IAmazonApplicationAutoScaling),
        typeof(IAmazonCloudWatch),
        typeof(IAmazonCloudWatchLogs),
        typeof(IAmazonRDS),
        typeof(IAmazonRoute53),
        typeof(IAmazonSimpleNotificationService),
        typeof(IAmazonSimpleSystemsManagement),
        typeof(IAmazonStepFunctions),
    ];

    private static readonly string[] PageTokens = ["Marker", "NextToken", "StartRecordIdentifier"];

    [Fact]
    public void Every_operation_of_the_stand_ins_has_its_case() =>
        Assert.Equal(
            Operations().Select(method => $"{ServiceOf(method)}.{NameOf(method)}").Order(StringComparer.Ordinal),
            Catalogue.All.Select(one => one.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_operation_that_pages_has_a_second_page() =>
        Assert.Equal(
            Operations().Where(Pages).Select(method => $"{ServiceOf(method)}.{NameOf(method)}").Order(StringComparer.Ordinal),
            Catalogue.All.Where(one => one.SecondPage is not null).Select(one => one.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<MethodInfo> Operations() =>
        Interfaces.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance)).Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal));

    private static string ServiceOf(MethodInfo method) => method.DeclaringType!.Namespace!.Split('.')[1];

    private static string NameOf(MethodInfo method) => method.Name[..^"Async".Length];

    private static bool Pages(MethodInfo method) => method.GetParameters()[0].ParameterType.GetProperties().Any(member => PageTokens.Contains(member.Name));
}
