using Amazon.Route53;
using Amazon.Route53.Model;

namespace AwsPackages.Tests.Operations.Route53;

internal static class GetHostedZone
{
    public static readonly OperationCase Case = new()
    {
        Name = "Route53.GetHostedZone",
        Call = async clients => await clients.Route53.GetHostedZoneAsync(new GetHostedZoneRequest("/hostedzone/Z1EXAMPLE")),
        Sends = """
            GET https://route53.amazonaws.com/2013-04-01/hostedzone/Z1EXAMPLE
            x-amz-api-version: 2013-04-01
            """,

        // No zone has a delegation set and VPCs; here it saves a second case.
        Reply = """
            <?xml version="1.0" encoding="UTF-8"?>
            <GetHostedZoneResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/">
              <HostedZone>
                <Id>/hostedzone/Z1EXAMPLE</Id>
                <Name>shop.internal.</Name>
                <CallerReference>2026-11-20-shop</CallerReference>
                <Config><Comment>readers of shop</Comment><PrivateZone>true</PrivateZone></Config>
                <ResourceRecordSetCount>17</ResourceRecordSetCount>
                <LinkedService><ServicePrincipal>servicediscovery.amazonaws.com</ServicePrincipal><Description>Created by Cloud Map</Description></LinkedService>
                <Features><AcceleratedRecoveryStatus>DISABLED</AcceleratedRecoveryStatus></Features>
              </HostedZone>
              <DelegationSet>
                <Id>/delegationset/N1EXAMPLE</Id>
                <CallerReference>reusable</CallerReference>
                <NameServers><NameServer>ns-2048.awsdns-64.com</NameServer><NameServer>ns-2049.awsdns-65.net</NameServer></NameServers>
              </DelegationSet>
              <VPCs>
                <VPC><VPCRegion>eu-west-1</VPCRegion><VPCId>vpc-1a2b3c4d</VPCId></VPC>
                <VPC><VPCRegion>eu-central-1</VPCRegion><VPCId>vpc-5e6f7a8b</VPCId></VPC>
              </VPCs>
            </GetHostedZoneResponse>
            """,
        Reads = """
            DelegationSet.CallerReference = reusable
            DelegationSet.Id = /delegationset/N1EXAMPLE
            DelegationSet.NameServers[0] = ns-2048.awsdns-64.com
            DelegationSet.NameServers[1] = ns-2049.awsdns-65.net
            HostedZone.CallerReference = 2026-11-20-shop
            HostedZone.Config.Comment = readers of shop
            HostedZone.Config.PrivateZone = True
            HostedZone.Id = /hostedzone/Z1EXAMPLE
            HostedZone.LinkedService.Description = Created by Cloud Map
            HostedZone.LinkedService.ServicePrincipal = servicediscovery.amazonaws.com
            HostedZone.Name = shop.internal.
            HostedZone.ResourceRecordSetCount = 17
            VPCs[0].VPCId = vpc-1a2b3c4d
            VPCs[0].VPCRegion = eu-west-1
            VPCs[1].VPCId = vpc-5e6f7a8b
            VPCs[1].VPCRegion = eu-central-1
            """,
        EmptyReply = """
            <GetHostedZoneResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><HostedZone><Id>/hostedzone/Z1EXAMPLE</Id><Name>shop.internal.</Name><CallerReference>2026-11-20-shop</CallerReference></HostedZone></GetHostedZoneResponse>
            """,
        ReadsFromEmpty = """
            HostedZone.CallerReference = 2026-11-20-shop
            HostedZone.Id = /hostedzone/Z1EXAMPLE
            HostedZone.Name = shop.internal.
            """,
        Errors =
        [
            new(404, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>NoSuchHostedZone</Code><Message>No hosted zone found with ID: Z1EXAMPLE</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(NoSuchHostedZoneException), "NoSuchHostedZone"),
            new(403, """
                <?xml version="1.0"?>
                <ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>User: arn:aws:sts::123456789012:assumed-role/doctor/x is not authorized to perform: route53:GetHostedZone</Message></Error><RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId></ErrorResponse>
                """, typeof(AmazonRoute53Exception), "AccessDenied"),
        ],
    };
}
