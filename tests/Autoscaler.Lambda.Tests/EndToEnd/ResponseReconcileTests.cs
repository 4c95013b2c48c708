using System.Text.Json.Nodes;
using Autoscaler.Functions;
using Autoscaler.Lambda.Tests.EndToEnd.World;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>Reconcile by its process, from an account in which nothing is but the cluster.</summary>
[Collection(nameof(ResponseWorld))]
public sealed class ResponseReconcileTests(ResponseWorld world)
{
    private static readonly JsonObject Minute = new() { ["source"] = "aws.events" };

    [MotoFact]
    public async Task Two_runs_make_all_that_the_policy_wants_and_further_ones_change_nothing()
    {
        var shop = await world.Open();

        Assert.Equal(
            ["CreateDBClusterEndpoint", "CreateDBClusterEndpoint", "PutMetricAlarm", "PutMetricAlarm", "PutScalingPolicy", "RegisterScalableTarget"], await Changes(shop));

        // An endpoint has no address while it is being created, so the records have to wait for the next minute.
        Assert.Equal(["ChangeResourceRecordSets"], await Changes(shop));
        Assert.Equal((255, 0), shop.Weights);
        Assert.Equal(
            shop.Aws.Endpoints!.Custom.Select(endpoint => endpoint.Address), new[] { "provisioned", "serverless" }.Select(identifier => shop.Set(identifier).Values.Single()));
        Assert.Equal([["shop-sls-1"], []], shop.Aws.Endpoints.Custom.Select(endpoint => endpoint.ExcludedMembers));
        var target = await shop.ScalableTarget();
        Assert.Equal((3, 9), ((int)target!["MinCapacity"]!, (int)target["MaxCapacity"]!));

        Assert.Empty(await Changes(shop));
        Assert.Empty(await Changes(shop));
        Assert.Empty(await shop.Running());
    }

    [MotoFact]
    public async Task A_request_whose_address_is_not_CloudFormations_is_taken_for_the_schedule_and_told_to_nobody()
    {
        var shop = await world.Open();
        var visits = new Visits();
        await using var elsewhere = new LoopbackHttp(visits);

        var answer = await world.Functions[FunctionName.Reconcile].Answer(new JsonObject
        {
            ["RequestType"] = "Create",
            ["ResponseURL"] = $"{elsewhere.Address}/answer?Signature={Samples.Canary}",
            ["StackId"] = "arn:aws:cloudformation:eu-west-1:123456789012:stack/spike/1",
            ["RequestId"] = "1",
            ["LogicalResourceId"] = "Account",
        });

        Assert.EndsWith("/response", answer.Path, StringComparison.Ordinal);
        Assert.DoesNotContain(Samples.Canary, answer.Body, StringComparison.Ordinal);
        Assert.Equal(0, visits.Count);
        Assert.Equal(2, shop.Aws.Endpoints!.Custom.Count);
    }

    private async Task<IEnumerable<string>> Changes(CloudShop shop)
    {
        await world.Functions[FunctionName.Reconcile].Invoke(Minute);
        return shop.Asked().Where(asked => asked.Changes).Select(asked => asked.Operation).Order(StringComparer.Ordinal);
    }

    private sealed class Visits : HttpMessageHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return Task.FromResult(new HttpResponseMessage());
        }
    }
}
